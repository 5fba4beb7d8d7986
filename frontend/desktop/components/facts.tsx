import type { ReactNode } from "react";

/** Names and values below each other; values that are code are set in a fixed pitch and may break anywhere. */
export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className="grid gap-3">{children}</dl>;
}

/** One name and its value. */
export function Fact({
  name,
  children,
  code,
}: {
  readonly name: string;
  readonly children: ReactNode;
  readonly code?: boolean;
}) {
  return (
    <div className="grid gap-0.5">
      <dt className="text-sm text-muted">{name}</dt>
      <dd className={code ? "font-mono text-sm break-all" : "break-words"}>{children}</dd>
    </div>
  );
}
