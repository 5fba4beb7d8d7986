import type { ReactNode } from "react";

/** Details that most people need not see, one click away. */
export function Disclosure({
  summary,
  children,
}: {
  readonly summary: string;
  readonly children: ReactNode;
}) {
  return (
    <details className="group rounded-control border border-line">
      <summary className="cursor-pointer px-4 py-3 font-medium text-accent">{summary}</summary>
      <div className="border-t border-line p-4">{children}</div>
    </details>
  );
}
