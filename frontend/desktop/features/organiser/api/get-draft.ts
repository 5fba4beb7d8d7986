import { useQuery } from "@tanstack/react-query";
import { organiser } from "../../../lib/backend";

export const draftKey = (draft: string) => ["draft", draft];

/** A draft; asked again every `interval` milliseconds, or once without one. */
export function useDraft(draft: string, interval?: number) {
  return useQuery({
    queryKey: draftKey(draft),
    queryFn: () => organiser.Draft(draft),
    refetchInterval: interval ?? false,
  });
}
