import { useLanguage } from "@shared/lib/i18n";
import { answer, office } from "../../lib/client";
import { useTexts } from "../../lib/i18n";
import { useLoaded } from "../../lib/use-loaded";

/** What the message says, in the reader's language; the recipient gets it in theirs. */
export function Sample({ kind }: { readonly kind: "invitation" | "reminder" }) {
  const t = useTexts();
  const language = useLanguage();
  const loaded = useLoaded(`sample ${kind} ${language}`, () =>
    answer(office.GET("/api/v1/mail/sample", { params: { query: { kind, language } } })),
  );
  if (!loaded.value) return null;
  const { subject, body } = loaded.value;
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
