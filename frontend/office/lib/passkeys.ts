import { ApiError } from "./client";

/** Whether this browser knows passkeys, and the JSON that the office speaks. */
export function hasPasskeys(): boolean {
  return (
    typeof PublicKeyCredential !== "undefined" &&
    "parseRequestOptionsFromJSON" in PublicKeyCredential &&
    "parseCreationOptionsFromJSON" in PublicKeyCredential
  );
}

/** Some servers wrap the options in `publicKey`, as navigator.credentials takes them. */
function unwrap<T>(options: unknown): T {
  const wrapped = options as { publicKey?: T };
  return wrapped.publicKey ?? (options as T);
}

async function ceremony(run: () => Promise<Credential | null>): Promise<unknown> {
  try {
    const made = (await run()) as PublicKeyCredential | null;
    if (made) return made.toJSON();
  } catch {
    // The browser says "not allowed" for everything that the person may have decided.
  }
  throw new ApiError("passkey_cancelled", "");
}

/** Makes a passkey with the browser or a security key. */
export function createPasskey(options: unknown): Promise<unknown> {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(
    unwrap<PublicKeyCredentialCreationOptionsJSON>(options),
  );
  return ceremony(() => navigator.credentials.create({ publicKey }));
}

/** Signs with a passkey that was made before. */
export function signWithPasskey(options: unknown): Promise<unknown> {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(
    unwrap<PublicKeyCredentialRequestOptionsJSON>(options),
  );
  return ceremony(() => navigator.credentials.get({ publicKey }));
}
