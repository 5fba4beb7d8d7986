import { useQuery } from "@tanstack/react-query";
import { intervals } from "@shared/lib/intervals";
import { get, type History, type Results } from "../../../lib/client";
import { every } from "../../../lib/query-client";

/**
 * What has happened in an election, and how its turnout grew. It is read again and again, and once more when nothing can
 * change any more; what was read before is shown meanwhile.
 */
export function useHistory({ election, complete }: Results) {
  return useQuery<History>({
    queryKey: ["history", election, complete],
    placeholderData: (before, query) => (query?.queryKey[1] === election ? before : undefined),
    queryFn: ({ signal }) => get<History>(`/elections/${election}/history`, signal),
    ...(complete ? {} : { refetchInterval: every(intervals.list) }),
  });
}
