import type { ReactNode } from "react";
import { classNames } from "../lib/class-names";

/** A raised surface that groups what belongs together. */
export function Card({ children, className }: { readonly children: ReactNode; readonly className?: string }) {
  return (
    <div className={classNames("rounded-card border border-line bg-surface p-6 shadow-xs", className)}>
      {children}
    </div>
  );
}
