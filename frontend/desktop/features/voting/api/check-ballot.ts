import { useMutation } from "@tanstack/react-query";
import { voting, type OpenedBallot } from "../../../lib/backend";

/** Opens a prepared ballot for a check. It can never be cast afterwards. */
export function useCheckBallot(onOpened: (opened: OpenedBallot) => void) {
  return useMutation({
    mutationFn: (prepared: string) => voting.Check(prepared),
    onSuccess: (answer) => onOpened(answer),
  });
}
