import { ApiError, type Schemas } from "../../lib/client";
import { keepSession, signOut } from "../../lib/session";

/** Begins the session that the office opened; a voter's account is signed out again. */
export async function keep(opened: Schemas["Session"]): Promise<void> {
  if (keepSession(opened)) return;
  await signOut("signedOut");
  throw new ApiError("voter_account", "");
}
