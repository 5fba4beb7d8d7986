import type { ReactNode } from "react";
import { classNames } from "../lib/class-names";

const looks = {
  neutral: "bg-raised text-muted border-line",
  accent: "bg-accent-soft text-accent border-transparent",
  positive: "bg-positive-soft text-positive border-transparent",
  caution: "bg-caution-soft text-caution border-transparent",
  danger: "bg-danger-soft text-danger border-transparent",
} as const;

/** A short state in a pill. */
export function Badge({
  tone = "neutral",
  children,
}: {
  readonly tone?: keyof typeof looks;
  readonly children: ReactNode;
}) {
  return (
    <span
      className={classNames(
        "inline-flex items-center gap-1.5 rounded-full border px-2.5 py-0.5 text-sm font-medium",
        looks[tone],
      )}
    >
      {children}
    </span>
  );
}
