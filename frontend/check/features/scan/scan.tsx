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

export interface ScanProps {
  /** How far a series of codes was read. */
  readonly have: number;
  readonly total: number;
  readonly missing: readonly number[];
  /** Why what was read last could not be used; "" if it could. */
  readonly problem: "" | "nothing" | "mixed";
  readonly onText: (text: string) => void;
  /** Like onText, from the camera: what is no ballot is passed over in silence. */
  readonly onCode: (text: string) => void;
}

/** The ways in which an opened ballot comes in: camera, pictures or a file, text. */
export function Scan({ have, total, missing, problem, onText, onCode }: ScanProps) {
  const t = useTexts();
  return (
    <Card>
      <section aria-labelledby="scan" className="grid gap-5">
        <h2 id="scan" className="text-xl font-semibold">
          {t("scan.heading")}
        </h2>
        <Camera onCode={onCode} />
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

function Files({ onText }: { readonly onText: (text: string) => void }) {
  const t = useTexts();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const read = async (files: FileList | null) => {
    for (const file of files ?? []) onText(await textOf(file));
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

/** A picture's code, else the file's own text. */
async function textOf(file: File): Promise<string> {
  if (file.type.startsWith("image/")) return (await readPicture(file)) ?? "";
  return file.size > maxDocument ? "" : file.text();
}

function Paste({ onText }: { readonly onText: (text: string) => void }) {
  const t = useTexts();
  const [text, setText] = useState("");
  return (
    <details>
      <summary className="min-h-11 cursor-pointer py-2 font-medium text-accent">{t("scan.paste")}</summary>
      <form
        className="mt-2 grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          onText(text);
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
