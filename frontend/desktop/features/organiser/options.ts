import type { Question } from "../../lib/backend";
import { blankNames } from "./languages";
import { follow, moved, without } from "./lists";

// What changes of a question's answers mean for the index of its blank vote.

/** Adds an empty answer at the end, but before a blank vote that stands last. */
export function withOption(question: Question): { readonly question: Question; readonly at: number } {
  const { options, blank } = question;
  const at = blank >= 0 && blank === options.length - 1 ? blank : options.length;
  const next = {
    ...question,
    options: [...options.slice(0, at), { title: {} }, ...options.slice(at)],
    blank: blank >= at ? blank + 1 : blank,
  };
  return { question: next, at };
}

/** Takes an answer away. */
export function withoutOption(question: Question, at: number): Question {
  const { options, blank } = question;
  return {
    ...question,
    options: without(options, at),
    blank: blank === at ? -1 : blank > at ? blank - 1 : blank,
  };
}

/** Moves an answer. */
export function withMoved(question: Question, at: number, by: number): Question {
  const { options, blank } = question;
  return { ...question, options: moved(options, at, by), blank: blank < 0 ? -1 : follow(blank, at, by) };
}

/** Adds a blank vote, with its usual name in the languages that have one here. */
export function withBlank(question: Question, languages: readonly string[]): Question {
  const title = Object.fromEntries(languages.map((tag) => [tag, blankNames[tag.split("-")[0] ?? ""] ?? ""]));
  return { ...question, options: [...question.options, { title }], blank: question.options.length };
}
