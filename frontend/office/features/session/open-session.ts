import { answer, ApiError, office, type Schemas } from "../../lib/client";
import { keepSession, signOut } from "../../lib/session";

/** Signs in with a password, and a second factor if the account has one. True once it is done. */
export async function openSession(body: Schemas["BrowserSignIn"]): Promise<true> {
  return keep(await answer(office.POST("/api/v1/session", { body })));
}

/** Begins the session that the office opened; a voter's account is signed out again. */
export async function keep(opened: Schemas["Session"]): Promise<true> {
  if (keepSession(opened)) return true;
  await signOut("signedOut");
  throw new ApiError("voter_account", "");
}
