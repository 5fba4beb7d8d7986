import { QueryClientProvider } from "@tanstack/react-query";
import { useEffect, useState, type ReactNode } from "react";
import { newQueryClient } from "../lib/query-client";

/**
 * A client of its own for each time that a wallet is open, forgotten with the lock: what was asked for one wallet is never an
 * answer for the next, even if it comes late.
 */
export function WalletQueries({ children }: { readonly children: ReactNode }) {
  const [client] = useState(newQueryClient);
  useEffect(() => () => client.clear(), [client]);
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
