import { formatNumber, formatPercent } from "../lib/format";
import { useTexts } from "../lib/i18n";

export interface TurnoutBarProps {
  readonly ballots: number;
  readonly voters: number;
}

/** How many voted of how many may, as a bar whose words say the same. */
export function TurnoutBar({ ballots, voters }: TurnoutBarProps) {
  const t = useTexts();
  const words = t("election.voted", { ballots: formatNumber(ballots), voters: formatNumber(voters) });
  const width = voters === 0 ? 0 : Math.min(100, (100 * ballots) / voters);
  return (
    <div>
      <p className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <span>{words}</span>
        <span className="font-semibold tabular-nums">{formatPercent(ballots, voters)}</span>
      </p>
      <div
        role="meter"
        aria-label={t("election.turnout")}
        aria-valuemin={0}
        aria-valuemax={Math.max(voters, ballots)}
        aria-valuenow={ballots}
        aria-valuetext={words}
        className="mt-2 h-3 overflow-hidden rounded-full border border-line bg-raised"
      >
        <div
          className="h-full rounded-full bg-chart transition-[width] duration-500"
          style={{ width: `${width}%` }}
        />
      </div>
    </div>
  );
}
