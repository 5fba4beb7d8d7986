import { useMutation } from "@tanstack/react-query";
import { voting, type PreparedBallot } from "../../../lib/backend";

/** Makes a ballot of these choices, to be looked at before it is cast. */
export function usePrepareBallot(
  organisation: string,
  election: string,
  onPrepared: (ballot: PreparedBallot) => void,
) {
  return useMutation({
    mutationFn: (choices: number[]) => voting.Prepare(organisation, election, choices),
    onSuccess: (answer) => onPrepared(answer),
  });
}
