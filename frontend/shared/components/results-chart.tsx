import { useId } from "react";
import { Bar, BarChart, Cell, LabelList, ResponsiveContainer, XAxis, YAxis } from "recharts";

/** One answer of a contest and its votes so far. */
export interface OptionCount {
  readonly label: string;
  readonly votes: number;
  /** A blank vote is drawn in grey: it is counted, but is no candidate. */
  readonly blank?: boolean;
}

/** The words of a results chart, in the reader's language. */
export interface ResultsWords {
  readonly option: string;
  readonly votes: string;
  readonly share: string;
  readonly total: string;
}

export interface ResultsChartProps {
  readonly title: string;
  readonly options: readonly OptionCount[];
  readonly words: ResultsWords;
  readonly language: string;
}

const rowHeight = 44;

/** Turns votes into a share such as "41.7 %"; nobody having voted is 0 %, not a division by zero. */
export function share(votes: number, total: number, language: string): string {
  const format = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 });
  return format.format(total === 0 ? 0 : votes / total);
}

/** A contest's counts as a bar chart with, always, the same figures as a table for those who cannot see it. */
export function ResultsChart({ title, options, words, language }: ResultsChartProps) {
  const id = useId();
  const total = options.reduce((sum, option) => sum + option.votes, 0);
  return (
    <figure aria-labelledby={id} className="grid grid-cols-1 gap-6 lg:grid-cols-2">
      <figcaption id={id} className="text-lg font-semibold wrap-anywhere lg:col-span-2">
        {title}
      </figcaption>
      <Bars options={options} />
      <CountsTable options={options} words={words} language={language} total={total} titleId={id} />
    </figure>
  );
}

function Bars({ options }: { readonly options: readonly OptionCount[] }) {
  // The table beside it says the same: a screen reader need not meet the drawing.
  return (
    <div aria-hidden="true">
      <ResponsiveContainer
        width="100%"
        height={options.length * rowHeight + 8}
        initialDimension={{ width: 420, height: 200 }}
      >
        <BarChart
          data={[...options]}
          layout="vertical"
          margin={{ top: 4, right: 44, bottom: 4, left: 4 }}
          accessibilityLayer={false}
        >
          <XAxis type="number" hide domain={[0, (max: number) => Math.max(max, 1)]} />
          <YAxis
            type="category"
            dataKey="label"
            width={128}
            tickLine={false}
            axisLine={false}
            tick={{ fill: "var(--ink)", fontSize: 14 }}
            tickFormatter={shorten}
          />
          <Bar dataKey="votes" radius={[0, 5, 5, 0]} isAnimationActive={false} minPointSize={2} barSize={24}>
            {options.map((option) => (
              <Cell key={option.label} fill={option.blank ? "var(--chart-blank)" : "var(--chart)"} />
            ))}
            <LabelList dataKey="votes" position="right" fill="var(--ink)" fontSize={14} />
          </Bar>
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

function shorten(label: string): string {
  return label.length > 18 ? `${label.slice(0, 17)}…` : label;
}

interface CountsTableProps extends Omit<ResultsChartProps, "title"> {
  readonly total: number;
  readonly titleId: string;
}

function CountsTable({ options, words, language, total, titleId }: CountsTableProps) {
  const number = new Intl.NumberFormat(language);
  return (
    <table aria-labelledby={titleId} className="w-full self-start text-start text-sm tabular-nums">
      <thead>
        <tr className="border-b border-line text-muted">
          <th scope="col" className="py-2 text-start font-medium">
            {words.option}
          </th>
          <th scope="col" className="py-2 ps-3 text-end font-medium">
            {words.votes}
          </th>
          <th scope="col" className="py-2 ps-3 text-end font-medium">
            {words.share}
          </th>
        </tr>
      </thead>
      <tbody>
        {options.map((option) => (
          <tr key={option.label} className="border-b border-line">
            <th scope="row" className="py-2 text-start font-normal wrap-anywhere">
              {option.label}
            </th>
            <td className="py-2 ps-3 text-end">{number.format(option.votes)}</td>
            <td className="py-2 ps-3 text-end">{share(option.votes, total, language)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="font-semibold">
          <th scope="row" className="py-2 text-start">
            {words.total}
          </th>
          <td className="py-2 ps-3 text-end">{number.format(total)}</td>
          <td />
        </tr>
      </tfoot>
    </table>
  );
}
