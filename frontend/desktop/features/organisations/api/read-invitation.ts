import { useMutation } from "@tanstack/react-query";
import { organisations } from "../../../lib/backend";

/** Reads an invitation that was pasted or opened; `onRead` gets its text if it is one. */
export function useReadInvitation(onRead: (invitation: string) => void) {
  return useMutation({
    mutationFn: (invitation: string) => organisations.Preview(invitation),
    onSuccess: (_, invitation) => onRead(invitation),
  });
}
