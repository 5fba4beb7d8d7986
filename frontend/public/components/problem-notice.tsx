import { Notice } from "@shared/components/notice";
import { ApiError } from "../lib/client";
import { useTexts, type TextKey } from "../lib/i18n";
import { texts as en } from "../locales/en";

/** What went wrong, in the reader's language where the code is known, else in the office's own words. */
export function ProblemNotice({ error }: { readonly error: Error }) {
  const t = useTexts();
  const { code, message } = error instanceof ApiError ? error : new ApiError("network", "");
  const known = Object.hasOwn(en.errors, code);
  const lasting = code.startsWith("no_such");
  return (
    <Notice kind={lasting ? "danger" : "caution"} live>
      {known ? t(`errors.${code}` as TextKey) : message || t("errors.network")}
    </Notice>
  );
}
