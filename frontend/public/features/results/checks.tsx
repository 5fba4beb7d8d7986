import { CircleCheck } from "lucide-react";
import { Card } from "@shared/components/card";
import type { Results } from "../../lib/client";
import { useTexts, type TextKey } from "../../lib/i18n";

/** What was checked already, and by whom. */
export function Checks({ results }: { readonly results: Results }) {
  const t = useTexts();
  const secret = results.mode === "secret";
  const contract: TextKey[] = [
    "checks.signed",
    "checks.once",
    "checks.period",
    ...(secret ? (["checks.proven"] as const) : []),
    ...(results.phase === "tallied" ? (["checks.sum"] as const) : []),
  ];
  return (
    <Card className="grid gap-4">
      <div>
        <h2 className="text-xl font-semibold">{t("checks.heading")}</h2>
        <p className="mt-1 max-w-prose text-muted">{t("checks.intro")}</p>
      </div>
      <div className="grid gap-6 md:grid-cols-2">
        <List heading={t("checks.contract")} checks={contract} />
        <List heading={t("checks.office")} checks={["checks.events", "checks.final"]} />
      </div>
    </Card>
  );
}

function List({ heading, checks }: { readonly heading: string; readonly checks: readonly TextKey[] }) {
  const t = useTexts();
  return (
    <section aria-label={heading}>
      <h3 className="font-semibold">{heading}</h3>
      <ul className="mt-2 grid gap-2 text-sm">
        {checks.map((check) => (
          <li key={check} className="flex gap-2">
            <CircleCheck aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-positive" />
            <span>{t(check)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
