import { Inbox } from "lucide-react";
import type { ReactNode } from "react";

/** Says that there is nothing, why, and what to do next. */
export function EmptyState({
  title,
  children,
  action,
}: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div className="grid justify-items-center gap-3 rounded-card border border-dashed border-control bg-surface p-8 text-center">
      <Inbox aria-hidden="true" className="size-8 text-muted" />
      <p className="font-semibold">{title}</p>
      {children && <div className="max-w-prose text-muted">{children}</div>}
      {action}
    </div>
  );
}
