import { useEffect, useRef, useState } from "react";
import { Button } from "@shared/components/button";
import { LanguageSwitch } from "@shared/components/language-switch";
import { Spinner } from "@shared/components/spinner";
import type { Series } from "@shared/lib/ballot-code";
import { parseWords } from "@shared/lib/ballot-words";
import { Scan } from "../features/scan/scan";
import { Verdict } from "../features/verdict/verdict";
import { useTexts } from "../lib/i18n";
import { useCheck } from "./use-check";

/** The page: reads an opened ballot and says whether it holds what it claims. */
export function App() {
  const t = useTexts();
  const { check, take, again } = useCheck();
  const [words] = useState(() => parseWords(window.location.hash));
  const verdict = useRef<HTMLDivElement>(null);
  useEffect(() => {
    document.title = t("title");
  }, [t]);
  useEffect(() => {
    if (check.outcome) verdict.current?.focus();
  }, [check.outcome]);
  return (
    <div className="mx-auto flex min-h-screen max-w-2xl flex-col px-4 sm:px-8">
      <header className="flex justify-end border-b border-line py-3">
        <LanguageSwitch label={t("language")} />
      </header>
      <main className="grid flex-1 content-start gap-6 py-8">
        <div className="grid gap-3">
          <h1 className="text-3xl font-bold tracking-tight">{t("title")}</h1>
          <p className="text-muted">{t("intro")}</p>
          <p className="font-medium">{t("device")}</p>
        </div>
        {check.working && (
          <p role="status" className="flex items-center gap-3">
            <Spinner /> {t("scan.working")}
          </p>
        )}
        {check.outcome && (
          <div ref={verdict} tabIndex={-1} className="grid gap-6 outline-none">
            <Verdict outcome={check.outcome} words={words} />
            <Button variant="secondary" className="justify-self-start" onClick={again}>
              {t("scan.again")}
            </Button>
          </div>
        )}
        {!check.working && !check.outcome && (
          <Scan
            have={check.series?.parts.size ?? 0}
            total={check.series?.total ?? 0}
            missing={missingOf(check.series)}
            problem={check.problem}
            onText={take}
          />
        )}
      </main>
      <footer className="border-t border-line py-4 text-sm text-muted">{t("footer")}</footer>
    </div>
  );
}

function missingOf(series: Series | undefined): number[] {
  const all = Array.from({ length: series?.total ?? 0 }, (_, index) => index + 1);
  return all.filter((index) => !series?.parts.has(index));
}
