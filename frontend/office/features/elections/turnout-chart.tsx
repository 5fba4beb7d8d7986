import { Area, AreaChart, CartesianGrid, ResponsiveContainer, XAxis, YAxis } from "recharts";
import { Card } from "@shared/components/card";
import { formatNumber, formatPercent } from "@shared/lib/format";
import { useLanguage } from "@shared/lib/i18n";
import { RowHead, Table, Td, Th } from "../../components/table";
import type { Schemas } from "../../lib/client";
import { formatTime } from "../../lib/format";
import { useTexts } from "../../lib/i18n";

type Point = Schemas["TurnoutPoint"];

export interface TurnoutChartProps {
  readonly points: readonly Point[];
  readonly voters: number;
}

/** How many rows the table shows: enough to read, whatever the number of blocks. */
const tableRows = 12;

/** At most `count` points, spread evenly, always with the last one. */
export function thin(points: readonly Point[], count: number): Point[] {
  if (points.length <= count) return [...points];
  const step = (points.length - 1) / (count - 1);
  return Array.from({ length: count }, (_, index) => points[Math.round(index * step)]).filter(
    (point) => point !== undefined,
  );
}

/** The turnout over time as a curve, with the same figures as a table below. */
export function TurnoutChart({ points, voters }: TurnoutChartProps) {
  const t = useTexts();
  if (points.length === 0) return <p className="text-muted">{t("elections.noVotes")}</p>;
  return (
    <div className="grid gap-4">
      <Card>
        <Curve points={points} />
      </Card>
      <PointsTable points={thin(points, tableRows)} voters={voters} />
    </div>
  );
}

function Curve({ points }: { readonly points: readonly Point[] }) {
  const language = useLanguage();
  // The table below says the same: a screen reader need not meet the drawing.
  return (
    <div aria-hidden="true">
      <ResponsiveContainer width="100%" height={240} initialDimension={{ width: 600, height: 240 }}>
        <AreaChart
          data={[...points]}
          margin={{ top: 8, right: 8, bottom: 0, left: 0 }}
          accessibilityLayer={false}
        >
          <CartesianGrid stroke="var(--line)" vertical={false} />
          <XAxis
            dataKey="time"
            type="number"
            domain={["dataMin", "dataMax"]}
            tick={{ fill: "var(--muted)", fontSize: 12 }}
            stroke="var(--line)"
            minTickGap={60}
            tickFormatter={(time: number) => formatTime(time * 1000, language)}
          />
          <YAxis
            width={48}
            allowDecimals={false}
            tick={{ fill: "var(--muted)", fontSize: 12 }}
            stroke="var(--line)"
            tickFormatter={(value: number) => formatNumber(value, language)}
          />
          <Area
            dataKey="ballots"
            type="stepAfter"
            stroke="var(--chart)"
            fill="var(--chart)"
            fillOpacity={0.2}
            strokeWidth={2}
            isAnimationActive={false}
          />
        </AreaChart>
      </ResponsiveContainer>
    </div>
  );
}

function PointsTable({ points, voters }: TurnoutChartProps) {
  const t = useTexts();
  const language = useLanguage();
  return (
    <Table
      label={t("elections.overTime")}
      head={
        <>
          <Th>{t("elections.time")}</Th>
          <Th end>{t("elections.ballots")}</Th>
          <Th end>{t("elections.turnoutLabel")}</Th>
        </>
      }
    >
      {points.map((point) => (
        <tr key={`${point.block} ${point.ballots}`}>
          <RowHead>{formatTime(point.time * 1000, language)}</RowHead>
          <Td end>{formatNumber(point.ballots, language)}</Td>
          <Td end>{formatPercent(point.ballots, voters, language)}</Td>
        </tr>
      ))}
    </Table>
  );
}
