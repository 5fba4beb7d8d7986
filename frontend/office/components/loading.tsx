import type { ReactNode } from "react";
import { Spinner } from "@shared/components/spinner";
import { useTexts } from "../lib/i18n";
import type { Loaded } from "../lib/use-loaded";
import { Problem } from "./problem";

/** Shows what has been loaded, with what is wrong above it; until there is anything, that it is coming. */
export function Show<T>({
  loaded,
  children,
}: {
  readonly loaded: Loaded<T>;
  readonly children: (value: T) => ReactNode;
}) {
  const t = useTexts();
  return (
    <>
      <Problem error={loaded.error} />
      {loaded.value !== undefined && children(loaded.value)}
      {loaded.value === undefined && !loaded.error && (
        <p role="status" className="flex items-center gap-2 text-muted">
          <Spinner /> {t("app.loading")}
        </p>
      )}
    </>
  );
}
