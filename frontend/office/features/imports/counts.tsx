import { formatNumber } from "@shared/lib/format";
import { useLanguage } from "@shared/lib/i18n";
import type { Schemas } from "../../lib/client";
import { useTexts } from "../../lib/i18n";

const kinds = ["added", "changed", "unchanged", "refused"] as const;

/** How many people are new, changed, the same, and left out. */
export function Counts({ report }: { readonly report: Schemas["ImportReport"] }) {
  const t = useTexts();
  const language = useLanguage();
  return (
    <dl className="grid grid-cols-2 gap-3 sm:grid-cols-4">
      {kinds.map((kind) => (
        <div key={kind} className="flex flex-col-reverse rounded-control border border-line bg-raised p-3">
          <dt className="text-sm text-muted">{t(`imports.${kind}`)}</dt>
          <dd className="text-2xl font-semibold tabular-nums">{formatNumber(report[kind], language)}</dd>
        </div>
      ))}
    </dl>
  );
}
