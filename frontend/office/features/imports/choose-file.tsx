import { FileSpreadsheet } from "lucide-react";
import { useRef, useState, type DragEvent } from "react";
import { Button } from "@shared/components/button";
import { Notice } from "@shared/components/notice";
import { classNames } from "@shared/lib/class-names";
import { Help } from "../../components/help";
import { useTexts, type TextKey } from "../../lib/i18n";
import { readTable, type Table } from "./columns";

/** The largest file that the office takes, in bytes. */
const maxSize = 32 << 20;

/** Takes a file that is dropped or chosen. It is read here; nothing is sent yet. */
export function ChooseFile({ onRead }: { readonly onRead: (table: Table) => void }) {
  const t = useTexts();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [problem, setProblem] = useState<TextKey>();
  const take = async (file: File | undefined) => {
    if (!file) return;
    const read = await readFile(file);
    if (typeof read === "string") setProblem(read);
    else onRead(read);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
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
        <Button onClick={() => input.current?.click()}>{t("imports.choose")}</Button>
        <input
          ref={input}
          type="file"
          aria-label={t("imports.choose")}
          accept=".csv,.tsv,.txt,text/csv"
          className="sr-only"
          tabIndex={-1}
          onChange={(event) => void take(event.target.files?.[0])}
        />
        <p className="max-w-prose text-sm text-muted">{t("imports.format")}</p>
      </div>
      {problem && (
        <Notice kind="danger" live>
          {t(problem)}
        </Notice>
      )}
      <Help title={t("imports.help")}>
        <p>{t("imports.helpText")}</p>
        <pre aria-label={t("imports.example")} className="overflow-x-auto rounded-control bg-raised p-3">
          {"id,name,email\nM0001,Ada Lovelace,ada@example.org\nM0002,Grace Hopper,grace@example.org"}
        </pre>
      </Help>
    </>
  );
}

/** Reads a file as a table, or says what is wrong with it. */
async function readFile(file: File): Promise<Table | TextKey> {
  if (file.size > maxSize) return "imports.tooLarge";
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
    if (text.includes("\0")) return "imports.notText";
    return readTable(file.name, text) ?? "imports.noRows";
  } catch {
    return "imports.notText";
  }
}
