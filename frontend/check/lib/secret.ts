import { bn254 } from "@noble/curves/bn254.js";
import { addressWord, domainSeparator, hash, integerOf, word } from "./hash";
import { BallotFault, type Opened } from "./opened";

// A secret ballot's contents and proofs: docs/protocol.md, §4 and §7, in the order in which package ballot of this
// project checks them. Everything here is public once a ballot is opened, so that nothing needs constant time.

const { Point } = bn254.G1;
type Point = InstanceType<typeof Point>;

/** The group order q, and the prime P that coordinates are below. */
const q = bn254.fields.Fr.ORDER;
const p = bn254.fields.Fp.ORDER;

const pointSize = 64;
const wordSize = 32;
const radixBits = 32n;

const mod = (x: bigint) => ((x % q) + q) % q;
const groupsOf = (options: number, packing: number) => Math.ceil(options / packing);

/** Bytes of g ciphertexts, k commitments, and k challenges with responses. */
const contestLength = (options: number, packing: number) =>
  (groupsOf(options, packing) + options) * 2 * pointSize + options * 2 * wordSize;

/** x·P, also for x = 0. */
const times = (point: Point, x: bigint): Point => (x === 0n ? Point.ZERO : point.multiplyUnsafe(x));

function scalar(bytes: Uint8Array): bigint {
  const x = integerOf(bytes);
  if (x >= q) throw new BallotFault("scalar");
  return x;
}

/** A point of the curve, each coordinate below P; 64 zero bytes are the identity. */
function point(bytes: Uint8Array): Point {
  const [x, y] = [integerOf(bytes.subarray(0, 32)), integerOf(bytes.subarray(32, 64))];
  if (x === 0n && y === 0n) return Point.ZERO;
  if (x >= p || y >= p || (y * y - x * x * x - 3n) % p !== 0n) throw new BallotFault("point");
  return Point.fromAffine({ x, y });
}

function* slices(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** What a ballot's proofs are bound to, and how its contents are laid out. */
export interface Setting {
  readonly domain: Uint8Array;
  readonly key: Uint8Array;
  readonly options: readonly number[];
  readonly packing: number;
  readonly number: number;
  readonly voter: Uint8Array;
}

/** Checks that a secret ballot holds exactly its choices; throws a BallotFault that says what is wrong. */
export function checkSecret(ballot: Opened): void {
  const setting = { ...ballot, domain: domainSeparator(ballot) };
  const key = checkSetting(setting);
  checkChoices(ballot);
  const contests = contestsOf(setting, ballot.contents);
  let used = 0;
  const ciphertexts = contests.reduce((sum, { groups }) => sum + groups, 0);
  if (ballot.randomness.length !== ciphertexts) throw new BallotFault("length");
  for (const contest of contests) {
    const randomness = ballot.randomness.slice(used, used + contest.groups);
    checkOpening(contest, key, randomness, ballot.choices[contest.index] ?? 0);
    used += contest.groups;
  }
  for (const contest of contests) checkProof(contest, key);
}

/** Checks the proofs of contents alone: that every contest holds exactly one option, whichever it is. */
export function checkContents(setting: Setting, contents: Uint8Array): void {
  const key = checkSetting(setting);
  for (const contest of contestsOf(setting, contents)) checkProof(contest, key);
}

/** Checks the bounds of a setting and returns its key. */
function checkSetting({ options, key }: Setting): Point {
  if (options.length > 16 || options.some((count) => count < 2 || count > 32))
    throw new BallotFault("damaged", "options");
  const found = point(key);
  if (found.is0()) throw new BallotFault("damaged", "key");
  return found;
}

function checkChoices({ options, choices }: Opened): void {
  if (choices.length !== options.length) throw new BallotFault("choices");
  choices.forEach((choice, contest) => {
    if (choice < 0 || choice >= (options[contest] ?? 0)) throw new BallotFault("choices");
  });
}

interface Contest {
  readonly setting: Setting;
  readonly index: number;
  readonly options: number;
  readonly groups: number;
  readonly contents: Uint8Array;
}

/** Cuts contents into those of each contest. */
function contestsOf(setting: Setting, contents: Uint8Array): Contest[] {
  const { options: counts, packing } = setting;
  let at = 0;
  const contests = counts.map((options, index) => {
    const end = at + contestLength(options, packing);
    const part = contents.subarray(at, end);
    at = end;
    return { setting, index, options, groups: groupsOf(options, packing), contents: part };
  });
  if (contents.length !== at) throw new BallotFault("length");
  return contests;
}

/** A_i = r_i G and B_i = r_i K + [i = γ(c)] M^(c mod p) G, byte by byte. */
function checkOpening(
  { setting, contents }: Contest,
  key: Point,
  randomness: readonly Uint8Array[],
  choice: number,
): void {
  const scalars = randomness.map(scalar);
  const chosen = Math.floor(choice / setting.packing);
  const exponent = 1n << (radixBits * BigInt(choice % setting.packing));
  scalars.forEach((r, group) => {
    const vote = group === chosen ? times(Point.BASE, exponent) : Point.ZERO;
    const want = [times(Point.BASE, r), times(key, r).add(vote)];
    want.forEach((expected, half) => {
      const at = (2 * group + half) * pointSize;
      if (!sameBytes(contents.subarray(at, at + pointSize), encode(expected)))
        throw new BallotFault("opening");
    });
  });
}

function encode(value: Point): Uint8Array {
  const out = new Uint8Array(pointSize);
  if (value.is0()) return out;
  const { x, y } = value.toAffine();
  out.set(word(x), 0);
  out.set(word(y), wordSize);
  return out;
}

const sameBytes = (a: Uint8Array, b: Uint8Array) =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);

/** The proof that a contest's ciphertexts hold exactly one option, bound to this voter, number, election and key. */
function checkProof(contest: Contest, key: Point): void {
  const { setting, options, groups, contents } = contest;
  const statement = contents.subarray(0, groups * 2 * pointSize);
  const hashed = contents.subarray(0, (groups + options) * 2 * pointSize);
  const points = [...slices(hashed, pointSize)].map(point);
  for (let group = 0; group < groups; group++)
    if (points[2 * group]?.is0()) throw new BallotFault("identity");
  const scalars = [...slices(contents.subarray(hashed.length), wordSize)].map(scalar);
  const context = contextOf(contest);
  const challenges = scalars.filter((_, index) => index % 2 === 0);
  if (mod(challenges.reduce((sum, e) => sum + e, 0n)) !== mod(integerOf(hash("challenge", context, hashed))))
    throw new BallotFault("challenge");
  const rho = powers(mod(integerOf(hash("statement", context, statement))), groups);
  checkEquations({ points, scalars, rho, options, packing: setting.packing }, key);
}

const contextOf = ({ setting, index }: Contest): Uint8Array =>
  hash("ballot", setting.domain, word(index), word(setting.number), addressWord(setting.voter), setting.key);

function powers(x: bigint, count: number): bigint[] {
  const out = [1n];
  while (out.length < count) out.push(mod((out[out.length - 1] ?? 0n) * x));
  return out;
}

interface Equations {
  readonly points: readonly Point[];
  readonly scalars: readonly bigint[];
  readonly rho: readonly bigint[];
  readonly options: number;
  readonly packing: number;
}

/** a_j + e_j D_A − z_j G = O and b_j + e_j D_B − e_j μ_j G − z_j K = O for every option j. */
function checkEquations({ points, scalars, rho, options, packing }: Equations, key: Point): void {
  const at = (index: number) => points[index] ?? Point.ZERO;
  const sum = (half: number) =>
    rho.reduce((total, power, group) => total.add(times(at(2 * group + half), power)), Point.ZERO);
  const [sumA, sumB] = [sum(0), sum(1)];
  for (let j = 0; j < options; j++) {
    const [e, z] = [scalars[2 * j] ?? 0n, scalars[2 * j + 1] ?? 0n];
    const mu = mod((rho[Math.floor(j / packing)] ?? 0n) << (radixBits * BigInt(j % packing)));
    const a = at(2 * (rho.length + j))
      .add(times(sumA, e))
      .subtract(times(Point.BASE, z));
    const b = at(2 * (rho.length + j) + 1)
      .add(times(sumB, e))
      .subtract(times(Point.BASE, mod(e * mu)))
      .subtract(times(key, z));
    if (!a.is0() || !b.is0()) throw new BallotFault("proof");
  }
}
