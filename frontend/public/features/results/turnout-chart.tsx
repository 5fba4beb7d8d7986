import type { Results, TurnoutPoint } from "../../lib/client";
import { formatNumber, formatPercent, formatTime } from "../../lib/format";
import { useTexts } from "../../lib/i18n";

export interface TurnoutChartProps {
  readonly points: readonly TurnoutPoint[];
  readonly results: Results;
}

const width = 600;
const height = 160;

/** The number of ballots as it grew, as a line of steps, with the same figures as a table. */
export function TurnoutChart({ points, results }: TurnoutChartProps) {
  const t = useTexts();
  const last = points[points.length - 1];
  if (!last) return null;
  const values = {
    ballots: formatNumber(last.ballots),
    voters: formatNumber(results.voters),
    time: formatTime(last.time),
  };
  return (
    <figure className="grid gap-3">
      <figcaption className="flex flex-wrap justify-between gap-x-4 font-semibold">
        <span>{t("history.turnout")}</span>
        <span className="tabular-nums">{formatPercent(last.ballots, results.voters)}</span>
      </figcaption>
      <svg
        role="img"
        aria-label={t("history.chart", values)}
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        className="h-40 w-full overflow-visible rounded-control border border-line bg-raised"
      >
        <path d={areaOf(points, results)} className="fill-accent-soft" />
        <path
          d={lineOf(points, results)}
          className="fill-none stroke-chart"
          strokeWidth="3"
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      <p aria-hidden="true" className="flex justify-between gap-4 text-sm text-muted tabular-nums">
        <span>{formatTime(startOf(points, results))}</span>
        <span className="text-end">{formatTime(endOf(points, results))}</span>
      </p>
      <details>
        <summary className="min-h-11 cursor-pointer py-2 font-medium text-accent">
          {t("history.figures")}
        </summary>
        <Figures points={points} />
      </details>
    </figure>
  );
}

function Figures({ points }: { readonly points: readonly TurnoutPoint[] }) {
  const t = useTexts();
  return (
    <table aria-label={t("history.turnout")} className="w-full text-sm tabular-nums">
      <thead>
        <tr className="border-b border-line text-muted">
          <th scope="col" className="py-2 text-start font-medium">
            {t("history.time")}
          </th>
          <th scope="col" className="py-2 text-end font-medium">
            {t("history.ballots")}
          </th>
        </tr>
      </thead>
      <tbody>
        {points.map((point) => (
          <tr key={point.block} className="border-b border-line">
            <th scope="row" className="py-2 text-start font-normal">
              {formatTime(point.time)}
            </th>
            <td className="py-2 text-end">{formatNumber(point.ballots)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const startOf = (points: readonly TurnoutPoint[], results: Results) =>
  Math.min(results.opening, points[0]?.time ?? results.opening);

/** The chart ends with the voting, or now while it lasts. */
const endOf = (points: readonly TurnoutPoint[], results: Results) =>
  Math.max(Math.min(results.closing, results.latest.block.time), points[points.length - 1]?.time ?? 0);

/** The steps from corner to corner, scaled to the roll, so that a line at the top means everybody. */
function lineOf(points: readonly TurnoutPoint[], results: Results): string {
  const start = startOf(points, results);
  const span = Math.max(1, endOf(points, results) - start);
  const whole = Math.max(1, results.voters, points[points.length - 1]?.ballots ?? 0);
  const steps = points.map((point) => {
    const x = (((point.time - start) / span) * width).toFixed(1);
    return `H${x}V${(height - (point.ballots / whole) * height).toFixed(1)}`;
  });
  return `M0 ${height}${steps.join("")}H${width}`;
}

const areaOf = (points: readonly TurnoutPoint[], results: Results) =>
  `${lineOf(points, results)}V${height}H0Z`;
