import { useMutation, useQueryClient } from "@tanstack/react-query";
import { reload } from "@shared/lib/query";
import { answer, office } from "../../../lib/client";
import { importsKey } from "./get-imports";

/** Takes an import back. */
export function useUndoImport(id: string, onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => answer(office.POST("/api/v1/roll/imports/{id}/undo", { params: { path: { id } } })),
    onSuccess: () => {
      onDone();
      void reload(client, importsKey);
    },
  });
}
