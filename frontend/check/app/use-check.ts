import { useRef, useState } from "react";
import { addPart, documentOf, type Series } from "@shared/lib/ballot-code";
import type { Problem, Source } from "../features/scan/scan";
import type { Outcome } from "../features/verdict/verdict";
import { BallotFault, parseOpened, type Opened } from "../lib/opened";
import { verify } from "../lib/verify";

/** Where the page stands with what was read so far. */
export interface Check {
  readonly series?: Series;
  readonly outcome?: Outcome;
  readonly working: boolean;
  readonly problem: Problem;
}

const start: Check = { working: false, problem: "" };

/** Takes in texts, of codes or of whole ballots, and checks a ballot as soon as all of it is there. */
export function useCheck() {
  const [check, setCheck] = useState<Check>(start);
  const series = useRef<Series>(undefined);

  const judge = (document: string) => {
    setCheck({ working: true, problem: "" });
    // The page is drawn first: computing takes up to some seconds.
    window.setTimeout(() => setCheck({ working: false, problem: "", outcome: judged(document) }), 50);
  };

  const take = (text: string, source: Source) => {
    if (text.trim().startsWith("{")) return judge(text);
    const next = addPart(series.current, text);
    if (!next) {
      if (source !== "camera")
        setCheck((last) => ({ ...last, problem: source === "picture" ? "noCode" : "noBallot" }));
      return;
    }
    if (next.name === series.current?.name && next.parts.size === series.current.parts.size) return;
    series.current = next;
    setCheck({ series: next, working: false, problem: "" });
    if (next.parts.size < next.total) return;
    documentOf(next).then(judge, () => {
      series.current = undefined;
      setCheck({ working: false, problem: "mixed" });
    });
  };

  const again = () => {
    series.current = undefined;
    setCheck(start);
  };

  return { check, take, again };
}

function judged(document: string): Outcome {
  let opened: Opened | undefined;
  try {
    opened = parseOpened(document);
    verify(opened);
    return { opened };
  } catch (error) {
    const fault = error instanceof BallotFault ? error : new BallotFault("damaged", String(error));
    return { fault, ...(opened ? { opened } : {}) };
  }
}
