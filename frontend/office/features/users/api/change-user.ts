import { useMutation, useQueryClient } from "@tanstack/react-query";
import { reload } from "@shared/lib/query";
import { answer, office, type Schemas } from "../../../lib/client";
import { usersKey } from "./get-users";

/** Changes the role or the password of an account, or whether it may sign in. */
export function useChangeUser(id: string, onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas["UserChange"]) =>
      answer(office.PATCH("/api/v1/users/{id}", { params: { path: { id } }, body })),
    onSuccess: () => {
      void reload(client, usersKey);
      onDone();
    },
  });
}
