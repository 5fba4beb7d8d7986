import { CircleHelp } from "lucide-react";
import type { ReactNode } from "react";

/** An explanation for newcomers, one click away. */
export function Help({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <details className="rounded-control border border-line bg-surface">
      <summary className="flex min-h-11 cursor-pointer items-center gap-2 px-4 py-2 font-medium text-accent">
        <CircleHelp aria-hidden="true" className="size-4 shrink-0" />
        {title}
      </summary>
      <div className="grid max-w-prose gap-2 border-t border-line p-4 text-sm">{children}</div>
    </details>
  );
}
