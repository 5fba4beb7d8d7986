import type { ButtonHTMLAttributes, ReactNode } from "react";
import { classNames } from "../lib/class-names";
import { Spinner } from "./spinner";

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly variant?: "primary" | "secondary" | "quiet" | "danger";
  /** While busy the button does nothing, keeps the focus and says so. */
  readonly busy?: boolean;
  readonly icon?: ReactNode;
}

const looks = {
  primary: "bg-accent text-on-accent hover:bg-accent-strong",
  secondary: "border border-control bg-surface text-ink hover:bg-raised",
  quiet: "text-accent hover:bg-accent-soft",
  danger: "border border-danger text-danger bg-surface hover:bg-danger-soft",
} as const;

/** A button, at least 44 pixels high. Disabled buttons keep their place in the tab order only while busy. */
export function Button(props: ButtonProps) {
  const {
    variant = "primary",
    busy = false,
    icon,
    className,
    children,
    onClick,
    type = "button",
    ...rest
  } = props;
  return (
    <button
      {...rest}
      type={type}
      aria-busy={busy}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      className={classNames(
        "inline-flex min-h-11 cursor-pointer items-center justify-center gap-2 rounded-control px-5 py-2 font-semibold",
        "transition-[background-color,border-color] disabled:cursor-not-allowed disabled:opacity-50",
        looks[variant],
        className,
      )}
    >
      {busy ? <Spinner /> : icon}
      {children}
    </button>
  );
}
