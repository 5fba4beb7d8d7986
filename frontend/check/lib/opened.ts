/** An opened ballot, as the app and `psephos vote --check` write it; bytes are decoded. */
export interface Opened {
  readonly chainId: number;
  readonly election: Uint8Array;
  readonly mode: "open" | "secret";
  readonly number: number;
  readonly voter: Uint8Array;
  readonly tracker: string;
  readonly choices: readonly number[];
  readonly options: readonly number[];
  readonly contents: Uint8Array;
  /** The scalars r, contest after contest, the key they were used with, and options per ciphertext (secret only). */
  readonly randomness: readonly Uint8Array[];
  readonly key: Uint8Array;
  readonly packing: number;
}

/** Why a ballot was not found right. `damaged` and `version` say that it cannot be read, the others that it is wrong. */
export type Fault =
  | "damaged"
  | "version"
  | "tracker"
  | "choices"
  | "contents"
  | "length"
  | "scalar"
  | "point"
  | "identity"
  | "opening"
  | "challenge"
  | "proof";

/** A fault found in an opened ballot. `detail` names a field, or is the tracker that the ballot should have. */
export class BallotFault extends Error {
  readonly fault: Fault;
  readonly detail: string;

  constructor(fault: Fault, detail = "") {
    super(`${fault} ${detail}`);
    this.fault = fault;
    this.detail = detail;
  }
}

const version = 1;

/** Reads the document of an opened ballot. */
export function parseOpened(document: string): Opened {
  let value: unknown;
  try {
    value = JSON.parse(document);
  } catch {
    throw new BallotFault("damaged", "JSON");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new BallotFault("damaged", "JSON");
  const fields = value as Record<string, unknown>;
  if (fields["version"] !== version) throw new BallotFault("version");
  const secret = mode(fields) === "secret";
  return {
    chainId: integer(fields, "chainId", 1, Number.MAX_SAFE_INTEGER),
    election: bytes(fields, "election", 20),
    mode: mode(fields),
    number: integer(fields, "number", 0, 0xffffffff),
    voter: bytes(fields, "voter", 20),
    tracker: text(fields, "tracker"),
    choices: integers(fields, "choices"),
    options: integers(fields, "options"),
    contents: bytes(fields, "contents"),
    randomness: secret ? words(fields, "randomness") : [],
    key: secret ? bytes(fields, "key", 64) : new Uint8Array(),
    packing: secret ? integer(fields, "packing", 1, 4) : 0,
  };
}

function mode(fields: Record<string, unknown>): "open" | "secret" {
  const found = fields["mode"];
  if (found !== "open" && found !== "secret") throw new BallotFault("damaged", "mode");
  return found;
}

function text(fields: Record<string, unknown>, name: string): string {
  const found = fields[name];
  if (typeof found !== "string" || found === "") throw new BallotFault("damaged", name);
  return found;
}

function integer(fields: Record<string, unknown>, name: string, least: number, most: number): number {
  const found = fields[name];
  if (!Number.isSafeInteger(found) || (found as number) < least || (found as number) > most)
    throw new BallotFault("damaged", name);
  return found as number;
}

function integers(fields: Record<string, unknown>, name: string): number[] {
  const found = fields[name];
  if (!Array.isArray(found) || found.length === 0 || !found.every((item) => Number.isSafeInteger(item)))
    throw new BallotFault("damaged", name);
  return found as number[];
}

function bytes(fields: Record<string, unknown>, name: string, length?: number): Uint8Array {
  return decode(fields[name], name, length);
}

function words(fields: Record<string, unknown>, name: string): Uint8Array[] {
  const found = fields[name];
  if (!Array.isArray(found)) throw new BallotFault("damaged", name);
  return found.map((word: unknown) => decode(word, name, 32));
}

function decode(value: unknown, name: string, length?: number): Uint8Array {
  if (typeof value !== "string" || !/^0x([0-9a-fA-F]{2})+$/.test(value))
    throw new BallotFault("damaged", name);
  const out = Uint8Array.from(value.slice(2).match(/../g) ?? [], (pair) => parseInt(pair, 16));
  if (length !== undefined && out.length !== length) throw new BallotFault("damaged", name);
  return out;
}

/** 0x and hexadecimal digits. */
export function hexOf(data: Uint8Array): string {
  return `0x${Array.from(data, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
