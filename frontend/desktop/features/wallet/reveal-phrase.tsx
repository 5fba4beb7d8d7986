import { Eye } from "lucide-react";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@shared/components/button";
import { Problem } from "../../components/problem";
import { useRevealNewPhrase } from "./api/reveal-new-phrase";

export interface RevealPhraseProps {
  /** Called when the words were shown for the first time. */
  readonly onSeen?: () => void;
}

/**
 * A recovery phrase that is hidden until a button is held, by mouse, finger, space or enter; a second button keeps it shown for
 * those who cannot hold one. It hides by itself when the window loses the focus.
 */
export function RevealPhrase({ onSeen }: RevealPhraseProps) {
  const { t } = useTranslation();
  const [words, setWords] = useState<readonly string[]>();
  const [wanted, setWanted] = useState<"no" | "held" | "kept">("no");
  const hidden = useRef(true);
  const fetch = useRevealNewPhrase((fetched) => {
    if (hidden.current) return; // they come too late, and are kept nowhere
    setWords(fetched);
    onSeen?.();
  });
  const show = (how: "held" | "kept") => {
    hidden.current = false;
    setWanted(how);
    fetch.run();
  };
  const hide = () => {
    hidden.current = true;
    setWanted("no");
    setWords(undefined);
  };
  useEffect(() => {
    window.addEventListener("blur", hide);
    return () => window.removeEventListener("blur", hide);
  }, []);
  const shown = wanted !== "no" && words ? words : undefined;
  const hold = {
    onPointerDown: () => show("held"),
    onPointerUp: hide,
    onPointerLeave: () => wanted === "held" && hide(),
    onKeyDown: (event: KeyboardEvent) => isPress(event) && !event.repeat && show("held"),
    onKeyUp: (event: KeyboardEvent) => isPress(event) && hide(),
    onBlur: () => wanted === "held" && hide(),
  };
  return (
    <div className="grid gap-4">
      <Words words={shown} />
      <p role="status" className="sr-only">
        {shown ? t("create.shown") : t("create.hidden")}
      </p>
      <Problem error={fetch.error} />
      <div className="flex flex-wrap gap-3">
        <Button
          variant="secondary"
          icon={<Eye aria-hidden="true" className="size-5" />}
          className="select-none"
          {...hold}
        >
          {wanted === "held" ? t("create.holding") : t("create.hold")}
        </Button>
        <Button variant="quiet" onClick={() => (wanted === "kept" ? hide() : show("kept"))}>
          {wanted === "kept" ? t("create.toggleHide") : t("create.toggle")}
        </Button>
      </div>
    </div>
  );
}

function isPress(event: KeyboardEvent): boolean {
  return event.key === " " || event.key === "Enter";
}

const placeholder: readonly string[] = Array.from({ length: 12 }, () => "");

function Words({ words }: { readonly words: readonly string[] | undefined }) {
  const { t } = useTranslation();
  return (
    <ol
      aria-hidden={!words}
      className="grid grid-cols-2 gap-2 rounded-control bg-raised p-4 select-none sm:grid-cols-3"
      translate="no"
    >
      {(words ?? placeholder).map((word, index) => (
        <li
          key={index}
          aria-label={`${t("create.word", { position: index + 1 })}: ${word}`}
          className="flex items-baseline gap-2 rounded-md bg-surface px-3 py-2"
        >
          <span className="w-6 text-end text-sm text-muted tabular-nums">{index + 1}</span>
          {words ? (
            <span className="font-semibold">{word}</span>
          ) : (
            <span className="my-1 h-4 w-20 rounded bg-line" />
          )}
        </li>
      ))}
    </ol>
  );
}
