import type { ReactNode } from "react";
import { classNames } from "@shared/lib/class-names";

/** Names and values in columns. */
export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-2">{children}</dl>;
}

/** One name and its value. */
export function Fact({
  name,
  children,
  code,
  wide,
}: {
  readonly name: string;
  readonly children: ReactNode;
  readonly code?: boolean;
  /** Takes the whole width. */
  readonly wide?: boolean;
}) {
  return (
    <div className={classNames("grid min-w-0 content-start gap-0.5", wide && "sm:col-span-2")}>
      <dt className="text-sm text-muted">{name}</dt>
      <dd className={code ? "font-mono text-sm break-all" : "wrap-anywhere"}>{children}</dd>
    </div>
  );
}
