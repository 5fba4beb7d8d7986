import { Card } from "@shared/components/card";
import { Notice } from "@shared/components/notice";
import type { ElectionWords } from "@shared/lib/ballot-words";
import { pickText } from "@shared/lib/local-text";
import { useTexts } from "../../lib/i18n";
import { hexOf, type BallotFault, type Opened } from "../../lib/opened";

/** What came of a check: the ballot if it could be read, and what is wrong with it if something is. */
export interface Outcome {
  readonly opened?: Opened;
  readonly fault?: BallotFault;
}

export interface VerdictProps {
  readonly outcome: Outcome;
  readonly words: ElectionWords | undefined;
}

/** The verdict, and what is left to the voter: to compare. */
export function Verdict({ outcome, words }: VerdictProps) {
  const { opened, fault } = outcome;
  if (fault) return <Failure fault={fault} readable={opened !== undefined} />;
  if (!opened) return null;
  return <Passed opened={opened} words={words} />;
}

function Failure({ fault, readable }: { readonly fault: BallotFault; readonly readable: boolean }) {
  const t = useTexts();
  const wrong = readable && fault.fault !== "damaged";
  return (
    <Notice
      kind={wrong ? "danger" : "caution"}
      title={t(wrong ? "verdict.failed" : "verdict.unreadable")}
      live
    >
      <p>{t(`fault.${fault.fault}`, { detail: fault.detail })}</p>
      {wrong && <p className="mt-1">{t("verdict.failedText")}</p>}
    </Notice>
  );
}

function Passed({ opened, words }: { readonly opened: Opened; readonly words: ElectionWords | undefined }) {
  const t = useTexts();
  const matching = words && fits(words, opened) ? words : undefined;
  return (
    <div className="grid gap-6">
      <Notice kind="positive" title={t("verdict.passed")} live>
        {t("verdict.passedText")}
      </Notice>
      <Card>
        <section aria-labelledby="compare" className="grid gap-5">
          <h2 id="compare" className="text-xl font-semibold">
            {t("verdict.compare")}
          </h2>
          <div className="grid gap-1">
            <p>{t("verdict.compareTracker")}</p>
            <p className="font-mono text-xl font-semibold break-words">{opened.tracker}</p>
          </div>
          <div className="grid gap-3">
            <p>{t("verdict.compareChoices")}</p>
            <Choices opened={opened} words={matching} />
          </div>
          <p className="text-sm text-muted">{t(noteOf(words, matching))}</p>
        </section>
      </Card>
      <Details opened={opened} />
    </div>
  );
}

function noteOf(words: ElectionWords | undefined, matching: ElectionWords | undefined) {
  if (matching) return "verdict.wordsOffice";
  return words ? "verdict.wordsOther" : "verdict.wordsNone";
}

/** Whether words are those of the election that the ballot is for. */
function fits(words: ElectionWords, opened: Opened): boolean {
  return (
    words.election.toLowerCase() === hexOf(opened.election) &&
    words.questions.length === opened.options.length &&
    words.questions.every((question, index) => question.options.length === opened.options[index])
  );
}

function Choices({ opened, words }: { readonly opened: Opened; readonly words: ElectionWords | undefined }) {
  const t = useTexts();
  return (
    <dl className="grid gap-3">
      {words && <dt className="sr-only">{pickText(words.title)}</dt>}
      {opened.choices.map((choice, index) => {
        const question = words?.questions[index];
        return (
          <div key={index} className="rounded-control border border-line bg-raised p-4">
            <dt className="text-sm break-words text-muted">
              {question ? pickText(question.title) : t("verdict.question", { number: index + 1 })}
            </dt>
            <dd className="text-lg font-semibold break-words">
              {question && <span className="block">{pickText(question.options[choice])}</span>}
              <span className={question ? "text-sm font-normal text-muted" : undefined}>
                {t("verdict.choice", { option: choice + 1, options: opened.options[index] ?? 0 })}
              </span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function Details({ opened }: { readonly opened: Opened }) {
  const t = useTexts();
  const facts: [string, string][] = [
    [t("verdict.election"), hexOf(opened.election)],
    [t("verdict.chain"), String(opened.chainId)],
    [t("verdict.number"), String(opened.number)],
    [t("verdict.voter"), hexOf(opened.voter)],
  ];
  if (opened.mode === "secret") facts.push([t("verdict.key"), hexOf(opened.key)]);
  return (
    <details>
      <summary className="min-h-11 cursor-pointer py-2 font-medium text-accent">
        {t("verdict.details")}
      </summary>
      <p className="mt-2 text-sm">{t(`verdict.mode.${opened.mode}`)}</p>
      <dl className="mt-2 grid gap-2 text-sm">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt className="text-muted">{name}</dt>
            <dd className="font-mono break-all">{value}</dd>
          </div>
        ))}
      </dl>
      {opened.mode === "secret" && (
        <p className="mt-3 max-w-prose text-sm text-muted">{t("verdict.keyNote")}</p>
      )}
    </details>
  );
}
