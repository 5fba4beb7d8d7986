import { useLanguage } from "@shared/lib/i18n";
import { useTexts } from "../../lib/i18n";
import type { Mail } from "./api/get-mail";
import { useSample } from "./api/get-sample";

/** What the message says, in the reader's language; the recipient gets it in theirs. */
export function Sample({ kind }: { readonly kind: Mail["kind"] }) {
  const t = useTexts();
  const language = useLanguage();
  const { data } = useSample(kind, language);
  if (!data) return null;
  const { subject, body } = data;
  return (
    <details className="rounded-control border border-line">
      <summary className="min-h-11 cursor-pointer px-4 py-2.5 font-medium text-accent">
        {t("mail.sample")}
      </summary>
      <div className="grid gap-2 border-t border-line p-4 text-sm">
        <p className="font-semibold">{subject}</p>
        <p className="break-words whitespace-pre-line">{body}</p>
      </div>
    </details>
  );
}
