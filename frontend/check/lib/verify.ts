import { trackerOf } from "./hash";
import { BallotFault, type Opened } from "./opened";
import { checkSecret } from "./secret";

/**
 * Computes contents and tracker again from choices and randomness, as `psephos check-ballot` does, and throws a
 * BallotFault that says what does not agree. Whether the choices are what was meant, only the voter knows.
 */
export function verify(ballot: Opened): void {
  const tracker = trackerOf(ballot);
  if (tracker !== ballot.tracker) throw new BallotFault("tracker", tracker);
  if (ballot.mode === "secret") checkSecret(ballot);
  else checkOpen(ballot);
}

/** The contents of an open ballot are one byte per question: the option's index. */
function checkOpen({ choices, options, contents }: Opened): void {
  if (choices.length !== options.length) throw new BallotFault("choices");
  choices.forEach((choice, index) => {
    if (choice < 0 || choice >= (options[index] ?? 0)) throw new BallotFault("choices");
  });
  if (contents.length !== choices.length || choices.some((choice, index) => contents[index] !== choice))
    throw new BallotFault("contents");
}
