import { useEffect, useState } from "react";
import { organisations } from "./backend";

/** Whose invitation the app was started with, as far as it is known. */
export interface Inviter {
  /** Name of the organisation; "" without an invitation or one that can be read. */
  readonly organisation: string;
  /** Whether there is an invitation and it cannot be read. */
  readonly damaged: boolean;
}

/** Reads the invitation that the app was started with; "" for none. */
export function useInviter(invitation: string): Inviter {
  const [read, setRead] = useState({ invitation: "", organisation: "", damaged: false });
  useEffect(() => {
    if (invitation === "") return;
    let stopped = false;
    const set = (organisation: string, damaged: boolean) => {
      if (!stopped) setRead({ invitation, organisation, damaged });
    };
    void organisations.Preview(invitation).then(
      (preview) => set(preview.organisation, false),
      () => set("", true),
    );
    return () => {
      stopped = true;
    };
  }, [invitation]);
  return read.invitation === invitation ? read : { organisation: "", damaged: false };
}
