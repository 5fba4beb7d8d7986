import { sha256 } from "@noble/hashes/sha2.js";

// An opened ballot as a series of QR codes. Its document is deflated, and cut into parts of at most `partLength` letters
// of base 32 (RFC 4648, without padding):
//
//     PSEPHOS1/part/parts/name/letters          part from 1; name: the first letters of SHA-256 of the deflated bytes
//
// All of it is in the alphabet that QR codes write most tightly. The name tells parts of different ballots apart, and
// a series that was put together wrongly from a right one.

const prefix = "PSEPHOS1";
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const nameLength = 13;

/** Letters in one code: version 15 with the lowest correction, which phones read from a screen at arm's length. */
const partLength = 700;

/** No opened ballot is longer than this, in bytes; a series that unpacks to more is refused while it is unpacked. */
export const maxDocument = 1 << 20;

const maxParts = 999;

/** Turns the document of an opened ballot into the texts of its QR codes. */
export async function encodeBallot(document: string): Promise<string[]> {
  const packed = await through(
    new TextEncoder().encode(document),
    new CompressionStream("deflate-raw"),
    maxDocument,
  );
  const text = base32(packed);
  const name = nameOf(packed);
  const total = Math.ceil(text.length / partLength);
  return Array.from({ length: total }, (_, index) => {
    const part = text.slice(index * partLength, (index + 1) * partLength);
    return `${prefix}/${index + 1}/${total}/${name}/${part}`;
  });
}

/** Parts of one series that were read so far, by position from 1. */
export interface Series {
  readonly name: string;
  readonly total: number;
  readonly parts: ReadonlyMap<number, string>;
}

interface Part {
  readonly index: number;
  readonly total: number;
  readonly name: string;
  readonly text: string;
}

/** Reads the text of one code; undefined if it is not one of ours. */
function parsePart(code: string): Part | undefined {
  const match = /^PSEPHOS1\/([1-9]\d{0,2})\/([1-9]\d{0,2})\/([A-Z2-7]{13})\/([A-Z2-7]+)$/.exec(code.trim());
  if (!match) return undefined;
  const [, index, total, name = "", text = ""] = match;
  const part = { index: Number(index), total: Number(total), name, text };
  const fits = part.index <= part.total && part.total <= maxParts && text.length <= partLength;
  return fits ? part : undefined;
}

/** Adds the text of a code; a part of another ballot begins a new series. Undefined if the text is no such code. */
export function addPart(series: Series | undefined, code: string): Series | undefined {
  const part = parsePart(code);
  if (!part) return undefined;
  const same = series?.name === part.name && series.total === part.total;
  const parts = new Map(same ? series.parts : []);
  parts.set(part.index, part.text);
  return { name: part.name, total: part.total, parts };
}

/** The document of a series of which all parts were read; an error if they do not belong together. */
export async function documentOf(series: Series): Promise<string> {
  let text = "";
  for (let index = 1; index <= series.total; index++) text += series.parts.get(index) ?? "";
  const packed = unbase32(text);
  if (nameOf(packed) !== series.name) throw new Error("the codes do not belong together");
  const bytes = await through(packed, new DecompressionStream("deflate-raw"), maxDocument);
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}

const nameOf = (packed: Uint8Array) => base32(sha256(packed)).slice(0, nameLength);

/** Sends bytes through a stream and gives up once more than `limit` come out. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  transform: CompressionStream | DecompressionStream,
  limit: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = transform.writable.getWriter();
  // A failure is seen by the reader; the writer's own promises must not count as unhandled.
  writer.write(bytes).catch(() => undefined);
  writer.close().catch(() => undefined);
  const reader = transform.readable.getReader() as ReadableStreamDefaultReader<Uint8Array>;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > limit) {
      await reader.cancel();
      throw new Error("this is too long to be an opened ballot");
    }
    chunks.push(next.value);
  }
  const out = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.length;
  }
  return out;
}

function base32(bytes: Uint8Array): string {
  let out = "";
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff;
    for (bits += 8; bits >= 5; bits -= 5) out += letters[(held >> (bits - 5)) & 31];
  }
  return bits > 0 ? out + letters[(held << (5 - bits)) & 31] : out;
}

function unbase32(text: string): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(Math.floor((text.length * 5) / 8));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const letter of text) {
    held = ((held << 5) | letters.indexOf(letter)) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    out[at++] = (held >> bits) & 255;
  }
  return out;
}
