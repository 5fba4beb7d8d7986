import { keccak_256 } from "@noble/hashes/sha3.js";
import type { Opened } from "./opened";

// Hashes of docs/protocol.md, §1 and §3. Words are 32 bytes, big-endian.

const utf8 = (text: string) => new TextEncoder().encode(text);

export function concat(...parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

export const keccak = (...parts: readonly Uint8Array[]): Uint8Array => keccak_256(concat(...parts));

/** A non-negative integer as a word. */
export function word(value: number | bigint): Uint8Array {
  const out = new Uint8Array(32);
  let rest = BigInt(value);
  for (let at = 31; rest > 0n; at--, rest >>= 8n) out[at] = Number(rest & 255n);
  return out;
}

/** An address as a word: 12 zero bytes before it. */
export const addressWord = (address: Uint8Array) => concat(new Uint8Array(12), address);

export const integerOf = (bytes: Uint8Array): bigint =>
  bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);

/** H(x; w1, w2, …) = keccak256(tag(x) ‖ w1 ‖ w2 ‖ …) with tag(x) = keccak256("psephos/v1/" ‖ x). */
export const hash = (tag: string, ...parts: readonly Uint8Array[]): Uint8Array =>
  keccak(keccak(utf8(`psephos/v1/${tag}`)), ...parts);

/** The EIP-712 domain separator of the ballot's election. */
export function domainSeparator(ballot: Opened): Uint8Array {
  const type = "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)";
  return keccak(
    keccak(utf8(type)),
    keccak(utf8("Psephos")),
    keccak(utf8("1")),
    word(ballot.chainId),
    addressWord(ballot.election),
  );
}

/** The EIP-712 digest that the voter would sign. */
export function digest(ballot: Opened): Uint8Array {
  const type = keccak(utf8("Ballot(uint256 number,bytes contents)"));
  const message = keccak(type, word(ballot.number), keccak(ballot.contents));
  return keccak(Uint8Array.of(0x19, 0x01), domainSeparator(ballot), message);
}

const crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** The first 100 bits of H("tracker"; digest) in Crockford's base 32, in five groups of four. */
export function trackerOf(ballot: Opened): string {
  const bits = integerOf(hash("tracker", digest(ballot)).slice(0, 13)) >> 4n;
  let out = "";
  for (let index = 0; index < 20; index++) {
    if (index > 0 && index % 4 === 0) out += "-";
    out += crockford[Number((bits >> BigInt(95 - 5 * index)) & 31n)];
  }
  return out;
}
