import type { LocalText } from "@shared/lib/local-text";
import type { Phase } from "@shared/lib/phase";

/** The block that figures were read from; time in Unix seconds. */
export interface Block {
  readonly number: number;
  readonly hash: string;
  readonly time: number;
}

export type Mode = "open" | "secret";

/** The count after one block. counts has a row per question; null as long as nobody can know it. */
export interface Tally {
  readonly block: Block;
  readonly phase: Phase;
  readonly ballots: number;
  readonly counts: readonly (readonly number[])[] | null;
}

/** How an election stands: as of the newest block, and as of the newest final one. */
export interface Results {
  readonly election: string;
  readonly version: string;
  readonly mode: Mode;
  readonly phase: Phase;
  readonly opening: number;
  readonly closing: number;
  readonly voters: number;
  readonly latest: Tally;
  readonly final: Tally;
  readonly complete: boolean;
  readonly stale: boolean;
}

export interface Question {
  readonly title: LocalText;
  readonly description?: LocalText;
  readonly options: readonly { readonly title: LocalText }[];
  readonly blank?: number;
}

/** What was fixed when an election was created. */
export interface Description {
  readonly address: string;
  readonly chainId: number;
  readonly metadataHash: string;
  readonly metadata: {
    readonly title: LocalText;
    readonly description?: LocalText;
    readonly questions: readonly Question[];
  };
}

export interface Summary {
  readonly address: string;
  readonly mode: Mode;
  readonly phase: Phase;
  readonly title: LocalText;
  readonly opening: number;
  readonly closing: number;
  readonly voters: number;
  readonly ballots: number;
}

export interface ElectionList {
  readonly block: Block;
  readonly elections: readonly Summary[];
}

export interface Organisation {
  readonly name: string;
  readonly rpc: readonly string[];
  readonly chainId: number;
}

/** What the chain tells of an election besides ballots; time in Unix seconds. */
export interface Milestone {
  readonly kind: "created" | "extended" | "shares" | "result" | "cancelled";
  readonly block: number;
  readonly time: number;
  readonly trustee?: number;
  readonly closing?: number;
}

/** How many ballots were counted after a block. */
export interface TurnoutPoint {
  readonly block: number;
  readonly time: number;
  readonly ballots: number;
}

/** What has happened in an election so far, in the chain's order. */
export interface History {
  readonly happenings: readonly Milestone[];
  readonly turnout: readonly TurnoutPoint[];
}

export interface BallotStatus {
  readonly state: "queued" | "sent" | "included" | "final" | "rejected";
  readonly block?: number;
  readonly reason?: string;
}

/** A refusal of the office, or a failure to reach it ("network"). `code` is stable, `message` its sentence in English. */
export class ApiError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

const prefix = "/api/v1";

/** Asks the office. What it does not answer as asked is thrown as an ApiError. */
export async function get<T>(path: string, signal: AbortSignal): Promise<T> {
  let answer: Response;
  try {
    answer = await fetch(prefix + path, { signal, credentials: "omit" });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new ApiError("network", "");
  }
  if (answer.ok) return (await answer.json()) as T;
  const problem = (await answer.json().catch(() => ({}))) as { code?: string; detail?: string };
  throw new ApiError(problem.code ?? "network", problem.detail ?? "");
}

/** Where the figures of an election are, as a table and as the API has them. */
export const tableUrl = (address: string, language: string) =>
  `${prefix}/elections/${address}/results.csv?language=${encodeURIComponent(language)}`;
export const figuresUrl = (address: string) => `${prefix}/elections/${address}/results`;

/** Where an election's live results come from. */
export const eventsUrl = (address: string) => `${prefix}/elections/${address}/events`;
