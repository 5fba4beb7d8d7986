import { useQuery } from "@tanstack/react-query";
import { windowIntervals } from "@shared/lib/intervals";
import { wallet } from "../backend";

/** The wallets that were set aside on this computer, by the names of their files. */
export function useWalletsAside() {
  return useQuery({
    queryKey: ["aside"],
    queryFn: () => wallet.Aside(),
    refetchInterval: windowIntervals.walletsAside,
  });
}
