import { useMutation } from "@tanstack/react-query";
import { answer, office } from "../../../lib/client";

/** Reads the whole log as the office's own file, one entry a line: what `psephos office verify-log` compares with. */
export function useExportLog(onDone: (file: string) => void) {
  return useMutation({
    mutationFn: async () => String(await answer(office.GET("/api/v1/activity/export", { parseAs: "text" }))),
    onSuccess: onDone,
  });
}
