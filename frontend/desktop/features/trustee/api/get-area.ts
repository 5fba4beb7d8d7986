import { useQuery } from "@tanstack/react-query";
import { trustee } from "../../../lib/backend";

export const areaKey = (organisation: string) => ["trustee", organisation];

/** What an organisation wants of this wallet as a trustee; asked again every `interval` milliseconds. */
export function useArea(organisation: string, interval: number) {
  return useQuery({
    queryKey: areaKey(organisation),
    queryFn: () => trustee.Area(organisation),
    refetchInterval: interval,
  });
}
