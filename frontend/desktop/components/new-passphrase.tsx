import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { codeText } from "../lib/i18n";
import { judgePassphrase } from "../lib/api/judge-passphrase";
import type { Judgement } from "../lib/backend";
import { classNames } from "@shared/lib/class-names";
import { PassphraseField } from "./passphrase-field";

const nothing: Judgement = { score: 0, problem: "passphrase.short" };

/** Asks the Go side how good a passphrase is, while it is typed. */
function useJudgement(passphrase: string): Judgement {
  const [judged, setJudged] = useState({ passphrase: "", judgement: nothing });
  useEffect(() => {
    let stale = false;
    void judgePassphrase(passphrase).then(
      (judgement) => {
        if (!stale) setJudged({ passphrase, judgement });
      },
      () => undefined, // the same check runs again when the vault is written
    );
    return () => {
      stale = true;
    };
  }, [passphrase]);
  return judged.passphrase === passphrase ? judged.judgement : { ...judged.judgement, problem: "" };
}

export interface NewPassphraseProps {
  /** Gets the passphrase once it is good and was repeated, else "". */
  readonly onReady: (passphrase: string) => void;
  /** What the passphrase is called, if not simply that. */
  readonly label?: string;
}

/** Two fields and a meter for a new passphrase. */
export function NewPassphrase({ onReady, label }: NewPassphraseProps) {
  const { t } = useTranslation();
  const [first, setFirst] = useState("");
  const [second, setSecond] = useState("");
  const judgement = useJudgement(first);
  const good = first !== "" && judgement.problem === "" && judgement.score >= 3;
  const ready = good && first === second ? first : "";
  useEffect(() => onReady(ready), [ready, onReady]);
  const mismatch = second !== "" && !first.startsWith(second) && first !== second;
  return (
    <div className="grid gap-5">
      <PassphraseField
        label={label ?? t("passphrase.label")}
        value={first}
        onChange={setFirst}
        autoFocus={label === undefined}
        hint={<Meter judgement={judgement} empty={first === ""} />}
      />
      <PassphraseField
        label={t("passphrase.repeat")}
        value={second}
        onChange={setSecond}
        error={mismatch ? t("passphrase.mismatch") : undefined}
      />
    </div>
  );
}

function Meter({ judgement, empty }: { readonly judgement: Judgement; readonly empty: boolean }) {
  const { t } = useTranslation();
  if (empty) return <p>{t("passphrase.hint")}</p>;
  const scores = t("passphrase.scores", { returnObjects: true });
  const colour = judgement.score >= 3 ? "bg-positive" : "bg-caution";
  return (
    <div className="grid gap-1.5">
      <div aria-hidden="true" className="grid grid-cols-4 gap-1">
        {[1, 2, 3, 4].map((step) => (
          <span
            key={step}
            className={classNames("h-1.5 rounded-full", judgement.score >= step ? colour : "bg-line")}
          />
        ))}
      </div>
      <p role="status">
        {t("passphrase.strength")}: {scores[judgement.score]}
        {judgement.problem !== "" && ` – ${codeText(t, judgement.problem)}`}
      </p>
    </div>
  );
}
