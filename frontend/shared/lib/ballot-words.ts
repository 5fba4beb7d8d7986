/** Texts by language tag, as an election's organiser wrote them. */
export type Words = Readonly<Record<string, string>>;

/** What an election asks. The page that checks ballots has no network, so the public page hands it this in the link. */
export interface ElectionWords {
  readonly election: string;
  readonly title: Words;
  readonly questions: readonly { readonly title: Words; readonly options: readonly Words[] }[];
}

/** The part of a link after the #, which browsers do not send to a server. */
export function wordsFragment(words: ElectionWords): string {
  const bytes = new TextEncoder().encode(JSON.stringify(words));
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return `#${text.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")}`;
}

/** Reads such a fragment; undefined if it is none. */
export function parseWords(fragment: string): ElectionWords | undefined {
  try {
    const text = atob(fragment.replace(/^#/, "").replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const found: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return isElectionWords(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

function isElectionWords(value: unknown): value is ElectionWords {
  if (!isObject(value)) return false;
  const { election, title, questions } = value;
  return (
    typeof election === "string" &&
    /^0x[0-9a-fA-F]{40}$/.test(election) &&
    isWords(title) &&
    Array.isArray(questions) &&
    questions.every(
      (question: unknown) =>
        isObject(question) &&
        isWords(question["title"]) &&
        Array.isArray(question["options"]) &&
        question["options"].every(isWords),
    )
  );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isWords = (value: unknown): value is Words =>
  isObject(value) && Object.values(value).every((text) => typeof text === "string");
