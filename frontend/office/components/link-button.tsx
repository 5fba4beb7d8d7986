import type { ReactNode } from "react";
import { classNames } from "@shared/lib/class-names";

const looks = {
  primary: "bg-accent text-on-accent hover:bg-accent-strong",
  secondary: "border border-control bg-surface text-ink hover:bg-raised",
} as const;

/** A link to another screen that looks like a button. */
export function LinkButton({
  href,
  variant = "secondary",
  icon,
  children,
}: {
  readonly href: string;
  readonly variant?: keyof typeof looks;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <a
      href={href}
      className={classNames(
        "inline-flex min-h-11 items-center justify-center gap-2 rounded-control px-5 py-2 font-semibold",
        looks[variant],
      )}
    >
      {icon}
      {children}
    </a>
  );
}
