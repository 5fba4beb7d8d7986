import { useMutation } from "@tanstack/react-query";
import { organisations } from "../backend";

/** Forgets the invitation that the app was started with. */
export function useSetInvitationAside(onDone: () => Promise<void>) {
  return useMutation({ mutationFn: () => organisations.PutAside(), onSuccess: () => onDone() });
}
