import { FileSpreadsheet } from "lucide-react";
import { useRef, useState, type DragEvent } from "react";
import { Button } from "@shared/components/button";
import { classNames } from "@shared/lib/class-names";
import { Help } from "../../components/help";
import { Problem } from "../../components/problem";
import { useTexts } from "../../lib/i18n";
import { usePreviewFile } from "./api/preview-file";
import type { MembershipFile } from "./membership-file";

/** Takes a file that is dropped or chosen, and lets the office read its columns. */
export function ChooseFile({ onRead }: { readonly onRead: (file: MembershipFile) => void }) {
  const t = useTexts();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const read = usePreviewFile(onRead);
  const take = (file: File | undefined) => file && read.mutate(file);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    <>
      <div
        onDrop={drop}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        className={classNames(
          "grid justify-items-center gap-4 rounded-card border-2 border-dashed p-10 text-center",
          over ? "border-accent bg-accent-soft" : "border-control bg-surface",
        )}
      >
        <FileSpreadsheet aria-hidden="true" className="size-10 text-muted" />
        <p className="font-semibold">{t("imports.drop")}</p>
        <Button busy={read.isPending} onClick={() => input.current?.click()}>
          {t("imports.choose")}
        </Button>
        <input
          ref={input}
          type="file"
          aria-label={t("imports.choose")}
          accept=".csv,.tsv,.txt,text/csv"
          className="sr-only"
          tabIndex={-1}
          onChange={(event) => take(event.target.files?.[0])}
        />
        <p className="max-w-prose text-sm text-muted">{t("imports.format")}</p>
      </div>
      <Problem error={read.error} />
      <Help title={t("imports.help")}>
        <p>{t("imports.helpText")}</p>
        <pre aria-label={t("imports.example")} className="overflow-x-auto rounded-control bg-raised p-3">
          {"id,name,email\nM0001,Ada Lovelace,ada@example.org\nM0002,Grace Hopper,grace@example.org"}
        </pre>
      </Help>
    </>
  );
}
