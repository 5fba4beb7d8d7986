import { useMutation } from "@tanstack/react-query";
import { session } from "../../../lib/backend";

/** Sets a wallet's damaged file aside. `onSettled` comes also when it failed. */
export function useSetVaultAside(onSettled: () => Promise<void>) {
  return useMutation({ mutationFn: () => session.SetAsideVault(), onSettled: () => onSettled() });
}
