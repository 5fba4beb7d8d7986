import { FolderOpen } from "lucide-react";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { classNames } from "@shared/lib/class-names";

/** Longest file that is read: invitations and backups have about a thousand bytes. */
const longest = 64 << 10;

export interface FilePickerProps {
  readonly label: string;
  /** Kinds of files that are offered first, such as ".age". */
  readonly accept: string;
  /** What was read and the file's name. A file that is too long arrives as "", which nothing accepts. */
  readonly onText: (text: string, name: string) => void;
  readonly error?: string | undefined;
}

/** A button that opens a text file, and a place to drop one. The page reads it; nothing is uploaded. */
export function FilePicker({ label, accept, onText, error }: FilePickerProps) {
  const { t } = useTranslation();
  const id = useId();
  const [over, setOver] = useState(false);
  const read = (files: FileList | null) => {
    const file = files?.[0];
    if (!file) return;
    if (file.size > longest) return onText("", file.name);
    const reader = new FileReader();
    reader.onloadend = () => onText(typeof reader.result === "string" ? reader.result : "", file.name);
    reader.readAsText(file);
  };
  return (
    <div className="grid gap-1.5">
      <label
        htmlFor={id}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          read(event.dataTransfer.files);
        }}
        className={classNames(
          "flex min-h-11 cursor-pointer flex-wrap items-center gap-x-3 gap-y-1 rounded-control border border-dashed p-4",
          "has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent",
          over ? "border-accent bg-accent-soft" : "border-control hover:bg-raised",
        )}
      >
        <FolderOpen aria-hidden="true" className="size-5 shrink-0 text-accent" />
        <span className="font-semibold text-accent">{label}</span>
        <span className="text-sm text-muted">{t("app.dropFile")}</span>
        <input
          id={id}
          type="file"
          accept={accept}
          aria-describedby={error ? `${id}-error` : undefined}
          aria-invalid={error ? true : undefined}
          className="sr-only"
          onChange={(event) => {
            read(event.target.files);
            event.target.value = ""; // the same file may be chosen again
          }}
        />
      </label>
      {error && (
        <p id={`${id}-error`} role="alert" className="text-sm font-medium text-danger">
          {error}
        </p>
      )}
    </div>
  );
}
