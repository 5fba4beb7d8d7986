import type { Schemas } from "../../lib/client";
import { formatNumber, formatPercent } from "../../lib/format";
import { useLanguage, useTexts } from "../../lib/i18n";
import { hrefOf } from "../../lib/route";

type Funnel = Schemas["Funnel"];

const states = ["imported", "invited", "registered", "addressProven", "approved", "enrolled"] as const;

/** How many people there are. */
export function total(funnel: Funnel): number {
  return states.reduce((sum, state) => sum + funnel[state], 0);
}

/** How many have come at least as far as each state. */
export function reached(
  funnel: Funnel,
): readonly { readonly state: (typeof states)[number]; readonly count: number }[] {
  return states.map((state, index) => ({
    state,
    count: states.slice(index).reduce((sum, later) => sum + funnel[later], 0),
  }));
}

/** The way from the list to the chain as bars with figures; each leads to the people who are there now. */
export function FunnelView({ funnel }: { readonly funnel: Funnel }) {
  const t = useTexts();
  const language = useLanguage();
  const everybody = total(funnel);
  return (
    <ol className="grid gap-2">
      {reached(funnel).map(({ state, count }) => (
        <li key={state}>
          <a
            href={hrefOf("people", "", state)}
            className="grid gap-1.5 rounded-control border border-line bg-surface px-4 py-3 hover:border-accent"
          >
            <span className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span className="font-medium">{t(`state.${state}`)}</span>
              <span className="tabular-nums">
                <strong>{formatNumber(count, language)}</strong>{" "}
                <span className="text-sm text-muted">{formatPercent(count, everybody, language)}</span>
              </span>
            </span>
            <span aria-hidden="true" className="block h-2 overflow-hidden rounded-full bg-raised">
              <span
                className="block h-full rounded-full bg-chart"
                style={{ width: `${(100 * count) / Math.max(everybody, 1)}%` }}
              />
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}
