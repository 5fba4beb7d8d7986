import { useQuery } from "@tanstack/react-query";
import { organiser } from "../../../lib/backend";

export const organisedKey = (organisation: string) => ["organised", organisation];

/** The elections that this wallet organises; asked again every `interval` milliseconds. */
export function useOrganised(organisation: string, interval: number) {
  return useQuery({
    queryKey: organisedKey(organisation),
    queryFn: () => organiser.Elections(organisation),
    refetchInterval: interval,
  });
}
