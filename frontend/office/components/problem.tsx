import { Notice } from "@shared/components/notice";
import type { ApiError } from "../lib/client";
import { errorText, useTexts } from "../lib/i18n";

/** Says what a call failed with; nothing if it did not fail. */
export function Problem({ error }: { readonly error: ApiError | undefined }) {
  const t = useTexts();
  if (!error) return null;
  return (
    <Notice kind="danger" live>
      <p>{errorText(t, error)}</p>
    </Notice>
  );
}
