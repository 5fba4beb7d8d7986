import { useQuery } from "@tanstack/react-query";
import { organisations } from "../backend";

/** What an invitation leads to. It does not change, so it is read once; "" is no invitation and is not read. */
export function useInvitation(invitation: string) {
  return useQuery({
    queryKey: ["invitation", invitation],
    queryFn: () => organisations.Preview(invitation),
    enabled: invitation !== "",
  });
}
