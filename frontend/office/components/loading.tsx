import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Spinner } from "@shared/components/spinner";
import { useLastError } from "@shared/lib/query";
import { useTexts } from "../lib/i18n";
import { Problem } from "./problem";

/** Shows what was read, with what went wrong above it; before the first answer, that it is loading. */
export function Show<T>({
  query,
  children,
}: {
  readonly query: UseQueryResult<T>;
  readonly children: (value: T) => ReactNode;
}) {
  const t = useTexts();
  const error = useLastError(query);
  return (
    <>
      <Problem error={error} />
      {query.data !== undefined && children(query.data)}
      {query.data === undefined && !error && (
        <p role="status" className="flex items-center gap-2 text-muted">
          <Spinner /> {t("app.loading")}
        </p>
      )}
    </>
  );
}
