import type { ReactNode } from "react";

/** Names and values in columns. */
export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-2">{children}</dl>;
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
    <div className="grid min-w-0 content-start gap-0.5">
      <dt className="text-sm text-muted">{name}</dt>
      <dd className={code ? "font-mono text-sm break-all" : "break-words"}>{children}</dd>
    </div>
  );
}
