import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { passphrase, password } from "./steps";

/** Secrets that were used: none may be in a file, in the output of a program, or in what Go tells the page. */
export interface Secrets {
  readonly words: readonly string[];
  /** Passphrases besides the wallet's. */
  readonly others: readonly string[];
}

/** Texts that give a secret away. Three words in a row stand for the phrase: single ones are in the list of every wallet. */
function canaries({ words, others }: Secrets): string[] {
  const three = words.slice(0, 3);
  return [
    passphrase,
    "Kanarienvogel",
    password,
    ...others,
    three.join(" "),
    three.join(","),
    three.join('","'),
  ];
}

/** Checks that no file below a folder and no output holds a secret. */
export function expectNoSecrets(secrets: Secrets, folder: string, output: string): void {
  for (const [name, text] of [["output", output] as const, ...filesBelow(folder)])
    for (const canary of canaries(secrets))
      expect(text.includes(canary), `a secret is in ${name}`).toBe(false);
}

/** Checks what Go told the page: the words only in answer to the calls that reveal them, a passphrase never. */
export function expectOnlyReveals(secrets: Secrets, answers: readonly string[]): void {
  expect(answers.length).toBeGreaterThan(0);
  const reveals = answers.filter((answer) => answer.includes(secrets.words.slice(0, 3).join('","')));
  expect(reveals.length, "the words were revealed on their screen").toBeGreaterThan(0);
  for (const answer of answers) {
    const revealed = /"callbackid":"app\.Wallet\.(RevealNew|RevealPhrase)-/.test(answer);
    for (const canary of canaries({ ...secrets, words: revealed ? ["\0"] : secrets.words }))
      expect(answer.includes(canary), `a secret is in an answer: ${answer.slice(0, 80)}`).toBe(false);
  }
}

function* filesBelow(path: string): Generator<readonly [string, string]> {
  for (const name of readdirSync(path)) {
    const file = join(path, name);
    if (statSync(file).isDirectory()) yield* filesBelow(file);
    else yield [file, readFileSync(file, "latin1")];
  }
}
