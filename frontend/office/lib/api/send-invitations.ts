import { useMutation, useQueryClient, type QueryKey } from "@tanstack/react-query";
import { reload } from "@shared/lib/query";
import { answer, office, type Schemas } from "../client";

export interface SendInvitationsProps {
  /** What the screen shows and the invitations make old. */
  readonly old: QueryKey;
  readonly onDone: (sent: Schemas["InvitationsWritten"]) => void;
}

/** Invites these people, or everybody who was not invited yet, with a new one-time code each. */
export function useSendInvitations({ old, onDone }: SendInvitationsProps) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas["Invitations"]) => answer(office.POST("/api/v1/roll/invitations", { body })),
    onSuccess: (sent) => {
      onDone(sent);
      void reload(client, old);
    },
  });
}
