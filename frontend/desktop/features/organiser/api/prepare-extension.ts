import { useMutation } from "@tanstack/react-query";
import { organiser, type Summary } from "../../../lib/backend";

/** Works out what a later closing time signs and costs. */
export function usePrepareExtension(
  organisation: string,
  election: string,
  onPrepared: (summary: Summary) => void,
) {
  return useMutation({
    mutationFn: (closing: string) => organiser.PrepareExtend(organisation, election, closing),
    onSuccess: (answer) => onPrepared(answer),
  });
}
