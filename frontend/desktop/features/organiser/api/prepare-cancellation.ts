import { useMutation } from "@tanstack/react-query";
import { organiser, type Summary } from "../../../lib/backend";

/** Works out what cancelling an election signs and costs. */
export function usePrepareCancellation(
  organisation: string,
  election: string,
  onPrepared: (summary: Summary) => void,
) {
  return useMutation({
    mutationFn: () => organiser.PrepareCancel(organisation, election),
    onSuccess: (answer) => onPrepared(answer),
  });
}
