import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@shared/components/button";

export interface PhraseWordsProps {
  readonly words: readonly string[];
  readonly onHide: () => void;
}

/** The recovery phrase of the wallet; it hides when the window loses the focus. */
export function PhraseWords({ words, onHide }: PhraseWordsProps) {
  const { t } = useTranslation();
  useEffect(() => {
    window.addEventListener("blur", onHide);
    return () => window.removeEventListener("blur", onHide);
  }, [onHide]);
  return (
    <div className="grid gap-4">
      <ol className="grid grid-cols-2 gap-2 select-none sm:grid-cols-3" translate="no">
        {words.map((word, index) => (
          <li key={index} className="flex gap-2 rounded-md bg-raised px-3 py-2">
            <span className="w-6 text-end text-sm text-muted tabular-nums">{index + 1}</span>
            <span className="font-semibold">{word}</span>
          </li>
        ))}
      </ol>
      <div>
        <Button variant="secondary" onClick={onHide}>
          {t("create.toggleHide")}
        </Button>
      </div>
    </div>
  );
}
