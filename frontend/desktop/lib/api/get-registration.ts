import { useQuery } from "@tanstack/react-query";
import { organisations } from "../backend";
import { registrationKey } from "./keys";

/** How far the person is on the way onto the roll; asked again every `interval` milliseconds. */
export function useRegistration(organisation: string, interval: number) {
  return useQuery({
    queryKey: registrationKey(organisation),
    queryFn: () => organisations.Registration(organisation),
    refetchInterval: interval,
  });
}
