import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@shared/components/button";
import { FilePicker } from "../../components/file-picker";
import { PassphraseField } from "../../components/passphrase-field";
import { codeText, errorText } from "../../lib/i18n";
import { useFindBackup } from "./api/find-backup";
import { restoreBackup } from "./api/restore-backup";
import type { Restore } from "./api/restore-wallet";

const armour = "-----BEGIN AGE ENCRYPTED FILE-----";

export interface BackupFormProps {
  /** Called with the address of the wallet in the file, and with what writes it under a new passphrase. */
  readonly onFound: (address: string, restore: Restore) => void;
}

/** Asks for a backup file and its passphrase. The words stay on the Go side. */
export function BackupForm({ onFound }: BackupFormProps) {
  const { t } = useTranslation();
  const [file, setFile] = useState({ text: "", name: "" });
  const [passphrase, setPassphrase] = useState("");
  const whole = file.text.trimStart().startsWith(armour);
  const check = useFindBackup((address) => onFound(address, restoreBackup(file.text, passphrase)));
  return (
    <form
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        if (whole && passphrase !== "") check.run(file.text, passphrase);
      }}
    >
      <FilePicker
        label={t("restore.chooseFile")}
        accept=".age,.txt"
        onText={(text, name) => {
          check.reset();
          setFile({ text, name });
        }}
        error={file.name !== "" && !whole ? codeText(t, "backup.damaged") : undefined}
      />
      {whole && (
        <p role="status" className="text-sm">
          {t("restore.chosen", { name: file.name })}
        </p>
      )}
      <PassphraseField
        label={t("restore.filePassphrase")}
        value={passphrase}
        onChange={setPassphrase}
        error={check.error ? errorText(t, check.error) : undefined}
      />
      <div>
        <Button type="submit" disabled={!whole || passphrase === ""} busy={check.isPending}>
          {t("restore.checkFile")}
        </Button>
      </div>
    </form>
  );
}
