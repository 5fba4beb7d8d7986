import { useQuery } from "@tanstack/react-query";
import { answer, office } from "../client";

export const funnelKey = ["funnel"];

/** How many people have come how far; read again every `interval` milliseconds, if one is given. */
export function useFunnel(interval?: number) {
  return useQuery({
    queryKey: funnelKey,
    queryFn: () => answer(office.GET("/api/v1/roll/funnel")),
    ...(interval ? { refetchInterval: interval } : {}),
  });
}
