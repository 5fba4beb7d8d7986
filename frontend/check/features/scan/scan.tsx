import { FolderOpen } from "lucide-react";
import { useId, useRef, useState } from "react";
import { Button } from "@shared/components/button";
import { Card } from "@shared/components/card";
import { Notice } from "@shared/components/notice";
import { TextArea } from "@shared/components/text-area";
import { maxDocument } from "@shared/lib/ballot-code";
import { useTexts } from "../../lib/i18n";
import { readPicture } from "../../lib/qr";
import { Camera } from "./camera";

/** Where a text comes from. What the camera reads and is no ballot is passed over in silence. */
export type Source = "camera" | "picture" | "file" | "paste";

/** Why what was read last could not be used; "" if it could. */
export type Problem = "" | "noCode" | "noBallot" | "mixed";

type TextHandler = (text: string, source: Source) => void;

export interface ScanProps {
  /** How far a series of codes was read. */
  readonly have: number;
  readonly total: number;
  readonly missing: readonly number[];
  readonly problem: Problem;
  readonly onText: TextHandler;
}

/** The ways in which an opened ballot comes in: camera, pictures or a file, text. */
export function Scan({ have, total, missing, problem, onText }: ScanProps) {
  const t = useTexts();
  return (
    <Card>
      <section aria-labelledby="scan" className="grid gap-5">
        <h2 id="scan" className="text-xl font-semibold">
          {t("scan.heading")}
        </h2>
        <Camera onCode={(text) => onText(text, "camera")} />
        <Files onText={onText} />
        <Paste onText={onText} />
        {total > 0 && (
          <Notice kind="info" live title={t("scan.progress", { have, total })}>
            {missing.length > 0 && t("scan.missing", { codes: missing.join(", ") })}
          </Notice>
        )}
        {problem && (
          <Notice kind="caution" live>
            {t(`scan.${problem}`)}
          </Notice>
        )}
      </section>
    </Card>
  );
}

function Files({ onText }: { readonly onText: TextHandler }) {
  const t = useTexts();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const read = async (files: FileList | null) => {
    for (const file of files ?? []) onText(await textOf(file), isPicture(file) ? "picture" : "file");
  };
  return (
    <>
      <label htmlFor={id} className="sr-only">
        {t("scan.files")}
      </label>
      <input
        ref={input}
        id={id}
        type="file"
        multiple
        accept="image/*,.json,application/json"
        className="sr-only"
        tabIndex={-1}
        onChange={(event) => {
          const { files } = event.currentTarget;
          void read(files).finally(() => {
            if (input.current) input.current.value = ""; // the same file can be chosen again
          });
        }}
      />
      <Button
        variant="secondary"
        className="justify-self-start"
        onClick={() => input.current?.click()}
        icon={<FolderOpen aria-hidden="true" className="size-4" />}
      >
        {t("scan.files")}
      </Button>
    </>
  );
}

function isPicture(file: File): boolean {
  return file.type.startsWith("image/");
}

/** A picture's code, else the file's own text. */
async function textOf(file: File): Promise<string> {
  if (isPicture(file)) return (await readPicture(file)) ?? "";
  return file.size > maxDocument ? "" : file.text();
}

function Paste({ onText }: { readonly onText: TextHandler }) {
  const t = useTexts();
  const [text, setText] = useState("");
  return (
    <details>
      <summary className="min-h-11 cursor-pointer py-2 font-medium text-accent">{t("scan.paste")}</summary>
      <form
        className="mt-2 grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          onText(text, "paste");
        }}
      >
        <TextArea
          label={t("scan.paste")}
          hint={t("scan.pasteHint")}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          rows={5}
          spellCheck={false}
          autoComplete="off"
        />
        <Button type="submit" variant="secondary" className="justify-self-start">
          {t("scan.check")}
        </Button>
      </form>
    </details>
  );
}
