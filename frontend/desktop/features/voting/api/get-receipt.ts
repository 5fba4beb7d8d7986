import { useQuery } from "@tanstack/react-query";
import { windowIntervals } from "@shared/lib/intervals";
import { voting } from "../../../lib/backend";

export const receiptKey = (organisation: string, election: string) => ["receipt", organisation, election];

/** How far the ballot of an election has come. */
export function useReceipt(organisation: string, election: string) {
  return useQuery({
    queryKey: receiptKey(organisation, election),
    queryFn: () => voting.Receipt(organisation, election),
    refetchInterval: windowIntervals.receipt,
  });
}
