import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { digest, domainSeparator, trackerOf } from "./hash";
import { BallotFault, hexOf, parseOpened, type Fault } from "./opened";
import { checkContents, checkSecret, type Setting } from "./secret";
import { verify } from "./verify";

interface Vectors {
  readonly chainId: number;
  readonly key: string;
  readonly cases: readonly {
    readonly name: string;
    readonly election: string;
    readonly domainSeparator: string;
    readonly optionCounts: string;
    readonly packing: number;
    readonly ballots: readonly {
      readonly number: number;
      readonly voter: string;
      readonly choices: readonly number[];
      readonly contests: readonly { readonly r: readonly string[] }[];
      readonly contents: string;
      readonly digest: string;
      readonly tracker: string;
    }[];
  }[];
}

interface Attacks {
  readonly cases: readonly {
    readonly optionCounts: string;
    readonly packing: number;
    readonly domainSeparator: string;
    readonly key: string;
    readonly number: number;
    readonly voter: string;
    readonly valid: string;
    readonly attacks: readonly { readonly name: string; readonly contents: string }[];
  }[];
}

/** The vectors that the Go and Solidity code are tested with. */
function read<T>(name: string): T {
  return JSON.parse(
    readFileSync(resolve(import.meta.dirname, "../../../ballot/testdata", name), "utf8"),
  ) as T;
}

const vectors = read<Vectors>("ballots.json");

type Document = Record<string, unknown>;

/** The opened ballots that belong to the vectors. */
const ballots = vectors.cases.flatMap((set) =>
  set.ballots.map((ballot) => ({
    name: `${set.name}, number ${ballot.number}`,
    set,
    ballot,
    document: {
      version: 1,
      chainId: vectors.chainId,
      election: set.election,
      mode: "secret",
      number: ballot.number,
      voter: ballot.voter,
      tracker: ballot.tracker,
      choices: ballot.choices,
      options: (set.optionCounts.slice(2).match(/../g) ?? []).map((count) => parseInt(count, 16)),
      contents: ballot.contents,
      randomness: ballot.contests.flatMap((contest) => contest.r),
      key: vectors.key,
      packing: set.packing,
    },
  })),
);

function faultOf(document: Document): Fault | "none" {
  try {
    verify(parseOpened(JSON.stringify(document)));
    return "none";
  } catch (error) {
    if (error instanceof BallotFault) return error.fault;
    throw error;
  }
}

/** The document with its own tracker, so that what is wrong with it lies deeper. */
function tracked(document: Document): Document {
  return { ...document, tracker: trackerOf(parseOpened(JSON.stringify(document))) };
}

describe.each(ballots)("$name", ({ set, ballot, document }) => {
  test("has the hashes of the vectors and verifies", () => {
    const opened = parseOpened(JSON.stringify(document));
    expect(hexOf(domainSeparator(opened))).toBe(set.domainSeparator);
    expect(hexOf(digest(opened))).toBe(ballot.digest);
    expect(trackerOf(opened)).toBe(ballot.tracker);
    expect(faultOf(document)).toBe("none");
  });
});

const valid: Document = ballots[4]?.document ?? {};
const q = 21888242871839275222246405745257275088548364400416034343698204186575808495617n;
const hexWord = (value: bigint) => `0x${value.toString(16).padStart(64, "0")}`;
const second = (list: unknown) => (list as readonly string[])[1] ?? "";

/** Changes the byte at a position of 0x-hex. */
function flip(hex: unknown, at: number): string {
  const text = hex as string;
  const place = 2 + 2 * at;
  const byte = (parseInt(text.slice(place, place + 2), 16) ^ 1).toString(16).padStart(2, "0");
  return text.slice(0, place) + byte + text.slice(place + 2);
}

describe("a ballot that verified, with one change", () => {
  test("verified", () => {
    expect(faultOf(valid)).toBe("none");
  });

  test.each<[string, Fault, Document]>([
    ["another choice", "opening", { choices: [1] }],
    ["a choice that is none", "choices", { choices: [4] }],
    ["a negative choice", "choices", { choices: [-1] }],
    ["two choices", "choices", { choices: [3, 0] }],
    ["another tracker", "tracker", { tracker: "0000-0000-0000-0000-0000" }],
    ["other randomness", "opening", { randomness: [hexWord(5n)] }],
    ["randomness that is no scalar", "scalar", { randomness: [hexWord(q)] }],
    ["too little randomness", "length", { randomness: [] }],
    ["the identity as key", "damaged", { key: `0x${"00".repeat(64)}` }],
    ["a key that is no point", "point", { key: `0x${"01".repeat(64)}` }],
    ["another version", "version", { version: 2 }],
    ["no election", "damaged", { election: undefined }],
    ["five options in a ciphertext", "damaged", { packing: 5 }],
    ["a chain number that loses digits", "damaged", { chainId: 2 ** 53 }],
  ])("%s", (_, fault, change) => {
    expect(faultOf({ ...valid, ...change })).toBe(fault);
  });

  test.each<[string, Fault, Document]>([
    ["another number", "challenge", { number: 9 }],
    ["another voter", "challenge", { voter: flip(valid["voter"], 3) }],
    ["another chain", "challenge", { chainId: 1 }],
    ["another election", "challenge", { election: flip(valid["election"], 19) }],
    ["another ciphertext", "opening", { contents: flip(valid["contents"], 63) }],
    ["another commitment that is no point", "point", { contents: flip(valid["contents"], 128 + 63) }],
    ["another response", "proof", { contents: flip(valid["contents"], 128 + 4 * 128 + 63) }],
    ["another challenge", "challenge", { contents: flip(valid["contents"], 128 + 4 * 128 + 31) }],
    ["shorter contents", "length", { contents: (valid["contents"] as string).slice(0, -2) }],
    ["one option fewer", "length", { options: [3], choices: [0] }],
  ])("%s, with its own tracker", (_, fault, change) => {
    expect(faultOf(tracked({ ...valid, ...change }))).toBe(fault);
  });

  test("randomness in another order", () => {
    const several: Document =
      ballots.find(({ ballot }) => (ballot.contests[0]?.r.length ?? 0) > 1)?.document ?? {};
    const [first, next] = several["randomness"] as readonly string[];
    expect(faultOf(several)).toBe("none");
    expect(faultOf({ ...several, randomness: [next, first] })).toBe("opening");
    expect(second(several["randomness"])).toBe(next);
  });
});

const bytesOf = (hex: string) =>
  Uint8Array.from(hex.slice(2).match(/../g) ?? [], (pair) => parseInt(pair, 16));

// Here the proofs alone must fail, as in the Go and Solidity tests with the same contents.
describe.each(read<Attacks>("attacks.json").cases)("contents with one change, of $optionCounts", (set) => {
  const setting: Setting = {
    domain: bytesOf(set.domainSeparator),
    key: bytesOf(set.key),
    options: [...bytesOf(set.optionCounts)],
    packing: set.packing,
    number: set.number,
    voter: bytesOf(set.voter),
  };

  test("verify before the change", () => {
    checkContents(setting, bytesOf(set.valid));
  });

  test.each(set.attacks)("$name", ({ contents }) => {
    expect(() => checkContents(setting, bytesOf(contents))).toThrow(BallotFault);
  });
});

describe("an open ballot", () => {
  const open = tracked({
    version: 1,
    chainId: 1337,
    election: "0x00000000000000000000000000000000000000aa",
    mode: "open",
    number: 258,
    voter: "0x00000000000000000000000000000000000000bb",
    tracker: "x",
    choices: [1, 0],
    options: [2, 3],
    contents: "0x0100",
  });

  test("verifies", () => {
    expect(faultOf(open)).toBe("none");
  });

  test.each<[string, Fault, Document]>([
    ["another choice", "contents", { choices: [0, 0] }],
    ["a choice that is none", "choices", { choices: [1, 3] }],
    ["other contents", "contents", { contents: "0x0101" }],
    ["longer contents", "contents", { contents: "0x010000" }],
  ])("%s", (_, fault, change) => {
    expect(faultOf(tracked({ ...open, ...change }))).toBe(fault);
  });
});

test("checkSecret takes no open ballot for a secret one", () => {
  const opened = parseOpened(JSON.stringify(valid));
  expect(() => checkSecret({ ...opened, packing: 1 })).toThrow(BallotFault);
});
