import { useMutation, useQueryClient } from "@tanstack/react-query";
import { reload } from "@shared/lib/query";
import { answer, office } from "../../../lib/client";
import type { Role } from "../../../lib/session";
import { makePassword } from "../make-password";
import { usersKey } from "./get-users";

export interface NewUser {
  readonly email: string;
  readonly role: Role;
}

/** What a new account's holder is told. */
export interface FirstSignIn {
  readonly email: string;
  readonly password: string;
}

/** Creates an account with a first password. */
export function useCreateUser(onDone: (made: FirstSignIn) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ email, role }: NewUser): Promise<FirstSignIn> => {
      const password = makePassword();
      await answer(office.POST("/api/v1/users", { body: { email, password, role } }));
      return { email, password };
    },
    onSuccess: (made) => {
      onDone(made);
      void reload(client, usersKey);
    },
  });
}
