import { useEffect, useRef, useState } from "react";
import type { Results } from "../../lib/client";
import { formatNumber } from "../../lib/format";
import { useTexts } from "../../lib/i18n";

/** A screen reader that reads every ballot would never be silent. */
const quietFor = 15_000;

/** Tells a screen reader now and then how many have voted, whenever that has changed. */
export function Announcement({ results }: { readonly results: Results }) {
  const t = useTexts();
  const text = t("election.announcement", {
    ballots: formatNumber(results.latest.ballots),
    voters: formatNumber(results.voters),
  });
  const newest = useRef(text);
  const [spoken, setSpoken] = useState("");
  useEffect(() => {
    newest.current = text;
  }, [text]);
  useEffect(() => {
    const first = newest.current; // the page itself says this one
    const timer = window.setInterval(() => {
      if (newest.current !== first) setSpoken(newest.current);
    }, quietFor);
    return () => window.clearInterval(timer);
  }, []);
  return (
    <p aria-live="polite" className="sr-only">
      {spoken}
    </p>
  );
}
