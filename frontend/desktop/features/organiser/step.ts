import type { DraftProblem, ElectionDraft } from "../../lib/backend";

/** What every step of the wizard gets. Problems are those that may be shown already. */
export interface StepProps {
  readonly draft: ElectionDraft;
  readonly problems: readonly DraftProblem[];
  readonly change: (part: Partial<ElectionDraft>) => void;
}
