/** How far long work has come, as a bar whose words say the same. */
export function Progress({
  label,
  value,
  max,
  words,
}: {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  readonly words: string;
}) {
  const width = max === 0 ? 0 : Math.min(100, (100 * value) / max);
  return (
    <div className="grid gap-1.5">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4 text-sm">
        <span className="font-medium">{label}</span>
        <span className="text-muted tabular-nums">{words}</span>
      </p>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={Math.max(max, 1)}
        aria-valuenow={value}
        aria-valuetext={words}
        className="h-3 overflow-hidden rounded-full border border-line bg-raised"
      >
        <div
          className="h-full rounded-full bg-chart transition-[width] duration-500"
          style={{ width: `${width}%` }}
        />
      </div>
    </div>
  );
}
