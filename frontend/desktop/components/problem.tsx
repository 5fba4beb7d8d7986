import { useTranslation } from "react-i18next";
import { Notice } from "@shared/components/notice";
import { codeText, errorText } from "../lib/i18n";

/** Says what a call failed with; nothing if it did not fail. */
export function Problem({ error }: { readonly error: unknown }) {
  const { t } = useTranslation();
  if (error === undefined || error === null) return null;
  return (
    <Notice kind="danger" live>
      <p>{errorText(t, error)}</p>
    </Notice>
  );
}

/** Says what the code of a lasting state means, such as a chain that cannot be reached. */
export function CodeNotice({ code }: { readonly code: string }) {
  const { t } = useTranslation();
  if (code === "") return null;
  return (
    <Notice kind="caution" live>
      <p>{codeText(t, code)}</p>
    </Notice>
  );
}
