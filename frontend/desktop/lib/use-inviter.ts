import { useInvitation } from "./api/get-invitation";

/** Whose invitation the app was started with, as far as it is known. */
export interface Inviter {
  /** Name of the organisation; "" without an invitation or one that can be read. */
  readonly organisation: string;
  /** Whether there is an invitation and it cannot be read. */
  readonly damaged: boolean;
}

/** Reads the invitation that the app was started with; "" for none. */
export function useInviter(invitation: string): Inviter {
  const { data, isError } = useInvitation(invitation);
  return { organisation: data?.organisation ?? "", damaged: isError };
}
