import { formatNumber, formatPercent } from "@shared/lib/format";
import { useLanguage } from "@shared/lib/i18n";
import { pickText } from "@shared/lib/local-text";
import type { Schemas } from "../../lib/client";
import { useTexts } from "../../lib/i18n";
import { personStates, type PersonState } from "../../lib/people";
import { hrefOf } from "../../lib/route";

type Funnel = Schemas["Funnel"];

/** How many have come at least as far as each state. */
export function reached(funnel: Funnel): readonly { readonly state: PersonState; readonly count: number }[] {
  return personStates.map((state, index) => ({
    state,
    count: personStates.slice(index).reduce((sum, later) => sum + funnel[later], 0),
  }));
}

/** The way from the list to the vote as bars with figures; each leads to the people who are there now. */
export function FunnelView({ funnel }: { readonly funnel: Funnel }) {
  const t = useTexts();
  return (
    <ol className="grid gap-2 md:grid-cols-2">
      {reached(funnel).map(({ state, count }) => (
        <Bar
          key={state}
          name={t(`state.${state}`)}
          href={hrefOf("people", "", state)}
          count={count}
          all={funnel.total}
        />
      ))}
      {funnel.elections.map((election) => (
        <Bar
          key={election.address}
          name={t("people.votedIn", { title: pickText(election.title) })}
          href={hrefOf("people", "", `${election.address}-true`)}
          count={election.voted}
          all={election.eligible}
        />
      ))}
    </ol>
  );
}

interface BarProps {
  readonly name: string;
  readonly href: string;
  readonly count: number;
  readonly all: number;
}

function Bar({ name, href, count, all }: BarProps) {
  const language = useLanguage();
  return (
    <li>
      <a
        href={href}
        className="grid gap-1.5 rounded-control border border-line bg-surface px-4 py-3 hover:border-accent"
      >
        <span className="flex flex-wrap items-baseline justify-between gap-x-4">
          <span className="min-w-0 font-medium break-words">{name}</span>
          <span className="tabular-nums">
            <strong>{formatNumber(count, language)}</strong>{" "}
            <span className="text-sm text-muted">{formatPercent(count, all, language)}</span>
          </span>
        </span>
        <span aria-hidden="true" className="block h-2 overflow-hidden rounded-full bg-raised">
          <span
            className="block h-full rounded-full bg-chart"
            style={{ width: `${(100 * count) / Math.max(all, 1)}%` }}
          />
        </span>
      </a>
    </li>
  );
}
