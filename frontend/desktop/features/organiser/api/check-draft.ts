import { useQuery } from "@tanstack/react-query";
import { organiser } from "../../../lib/backend";

export const problemsKey = (draft: string) => ["problems", draft];

/** What is wrong with a draft as it is on the disk. */
export function useDraftProblems(draft: string) {
  return useQuery({ queryKey: problemsKey(draft), queryFn: () => organiser.Check(draft) });
}
