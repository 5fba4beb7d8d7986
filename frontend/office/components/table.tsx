import type { ReactNode } from "react";
import { classNames } from "@shared/lib/class-names";

/** A table in a box that scrolls by itself where the screen is too narrow; the keyboard reaches the box. */
export function Table({
  label,
  head,
  children,
}: {
  readonly label: string;
  readonly head: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div
      role="region"
      aria-label={label}
      tabIndex={0}
      className="overflow-x-auto rounded-card border border-line bg-surface shadow-xs"
    >
      <table aria-label={label} className="w-full text-start text-sm">
        <thead>
          <tr className="border-b border-line bg-raised text-muted">{head}</tr>
        </thead>
        <tbody className="divide-y divide-line">{children}</tbody>
      </table>
    </div>
  );
}

interface CellProps {
  readonly children?: ReactNode;
  readonly className?: string | undefined;
  /** Left out on a narrow screen, where the row's own page tells it. */
  readonly wide?: boolean;
  readonly end?: boolean;
}

const cell = "px-4 py-3 align-top";

/** The heading of a column. */
export function Th({ children, className, wide, end }: CellProps) {
  return (
    <th
      scope="col"
      className={classNames(
        cell,
        "font-medium",
        end ? "text-end" : "text-start",
        wide && "max-md:hidden",
        className,
      )}
    >
      {children}
    </th>
  );
}

/** One value of a row. */
export function Td({ children, className, wide, end }: CellProps) {
  return (
    <td className={classNames(cell, end && "text-end tabular-nums", wide && "max-md:hidden", className)}>
      {children}
    </td>
  );
}

/** The value that names a row. */
export function RowHead({ children, className }: CellProps) {
  return (
    <th scope="row" className={classNames(cell, "text-start font-normal", className)}>
      {children}
    </th>
  );
}
