import { Notice } from "@shared/components/notice";
import type { ApiError } from "../lib/api";
import { useTexts, type TextKey } from "../lib/i18n";
import { texts as en } from "../locales/en";

/** What went wrong, in the reader's language where the code is known, else in the office's own words. */
export function ProblemNotice({ error }: { readonly error: ApiError }) {
  const t = useTexts();
  const known = Object.hasOwn(en.errors, error.code);
  const lasting = error.code.startsWith("no_such");
  return (
    <Notice kind={lasting ? "danger" : "caution"} live>
      {known ? t(`errors.${error.code}` as TextKey) : error.message || t("errors.network")}
    </Notice>
  );
}
