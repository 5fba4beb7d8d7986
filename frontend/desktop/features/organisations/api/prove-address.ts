import { useMutation, useQueryClient } from "@tanstack/react-query";
import { organisations } from "../../../lib/backend";
import { reloadRegistration } from "./reload-registration";

/** Registers this wallet's address at the office, with the proof that the wallet holds it. */
export function useProveAddress(organisation: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => organisations.ProveAddress(organisation),
    onSuccess: () => reloadRegistration(client, organisation),
  });
}
