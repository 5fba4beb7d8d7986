import { useMutation } from "@tanstack/react-query";
import { answer, office, type Schemas } from "../../../lib/client";

/** An entry's number and hash as somebody kept them. */
export interface Kept {
  readonly seq: number;
  readonly hash: string;
}

/** Lets the office compute all hashes of the log anew, and compare one with what was kept. */
export function useVerifyLog(onSettled: (found: Schemas["ActivityVerification"] | undefined) => void) {
  return useMutation({
    mutationFn: (kept: Kept | undefined) =>
      answer(office.GET("/api/v1/activity/verification", { params: { query: kept ?? {} } })),
    onSettled,
  });
}
