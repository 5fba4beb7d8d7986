import { Notice } from "@shared/components/notice";
import { errorText, useTexts } from "../lib/i18n";

/** Says what a request failed with; nothing if it did not fail. */
export function Problem({ error }: { readonly error: Error | null | undefined }) {
  const t = useTexts();
  if (!error) return null;
  return (
    <Notice kind="danger" live>
      <p>{errorText(t, error)}</p>
    </Notice>
  );
}
