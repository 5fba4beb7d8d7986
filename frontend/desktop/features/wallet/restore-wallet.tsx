import { ArrowLeft } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@shared/components/button";
import { Card } from "@shared/components/card";
import { Notice } from "@shared/components/notice";
import { TextArea } from "@shared/components/text-area";
import { NewPassphrase } from "../../components/new-passphrase";
import { Page } from "../../components/page";
import { Problem } from "../../components/problem";
import { errorText } from "../../lib/i18n";
import { useFindPhrase } from "./api/find-phrase";
import { restorePhrase } from "./api/restore-phrase";
import { useRestoreWallet, type Restore } from "./api/restore-wallet";
import { BackupForm } from "./backup-form";

export interface RestoreWalletProps {
  /** The address of the wallet on this computer, or "". */
  readonly present: string;
  readonly onCancel: () => void;
  readonly onDone: () => Promise<void>;
}

/** What a wallet comes back from, once it was checked: its address, and how it is written under a new passphrase. */
interface Found {
  readonly address: string;
  readonly restore: Restore;
}

/** Brings a wallet back from its phrase or from a backup file; says which address it is before anything is written. */
export function RestoreWallet({ present, onCancel, onDone }: RestoreWalletProps) {
  const { t } = useTranslation();
  const [phrase, setPhrase] = useState("");
  const [fromFile, setFromFile] = useState(false);
  const [found, setFound] = useState<Found>();
  const back = found ? () => setFound(undefined) : fromFile ? () => setFromFile(false) : onCancel;
  const lead = found ? "passphraseLead" : fromFile ? "fileLead" : "lead";
  return (
    <Page
      title={t("restore.title")}
      lead={t(`restore.${lead}`)}
      above={
        <div>
          <Button
            variant="quiet"
            className="-ms-5"
            icon={<ArrowLeft aria-hidden="true" className="size-4 rtl:rotate-180" />}
            onClick={back}
          >
            {t(back === onCancel ? "app.cancel" : "app.back")}
          </Button>
        </div>
      }
    >
      <Card>
        {found ? (
          <PassphraseForm found={found} present={present} onDone={onDone} />
        ) : fromFile ? (
          <BackupForm onFound={(address, restore) => setFound({ address, restore })} />
        ) : (
          <PhraseForm
            phrase={phrase}
            onPhrase={setPhrase}
            onFound={(address) => setFound({ address, restore: restorePhrase(phrase) })}
            onFile={() => setFromFile(true)}
          />
        )}
      </Card>
    </Page>
  );
}

interface PhraseFormProps {
  readonly phrase: string;
  readonly onPhrase: (phrase: string) => void;
  readonly onFound: (address: string) => void;
  readonly onFile: () => void;
}

function PhraseForm({ phrase, onPhrase, onFound, onFile }: PhraseFormProps) {
  const { t } = useTranslation();
  const check = useFindPhrase(onFound);
  return (
    <form
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        check.run(phrase);
      }}
    >
      <TextArea
        label={t("restore.phrase")}
        hint={t("restore.hint")}
        value={phrase}
        onChange={(event) => onPhrase(event.target.value)}
        error={check.error ? errorText(t, check.error) : undefined}
        autoFocus
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" disabled={phrase.trim() === ""} busy={check.isPending}>
          {t("restore.check")}
        </Button>
        <Button variant="quiet" onClick={onFile}>
          {t("restore.fromFile")}
        </Button>
      </div>
    </form>
  );
}

interface PassphraseFormProps {
  readonly found: Found;
  readonly present: string;
  readonly onDone: () => Promise<void>;
}

function PassphraseForm({ found, present, onDone }: PassphraseFormProps) {
  const { t } = useTranslation();
  const replace = present !== "" && present !== found.address;
  const [passphrase, setPassphrase] = useState("");
  const restore = useRestoreWallet(found.restore, onDone);
  return (
    <form
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase !== "") restore.run(passphrase, replace);
      }}
    >
      <Notice kind="info" title={t("restore.address")}>
        <p className="font-mono break-all">{found.address}</p>
        <p>{t("restore.addressHint")}</p>
      </Notice>
      {replace && (
        <Notice kind="caution" title={t("restore.replaceTitle")}>
          <p className="font-mono break-all">{present}</p>
          <p>{t("restore.replaceHint")}</p>
        </Notice>
      )}
      <NewPassphrase onReady={setPassphrase} />
      <Problem error={restore.error} />
      <div>
        <Button type="submit" disabled={passphrase === ""} busy={restore.isPending}>
          {t(replace ? "restore.replace" : "restore.finish")}
        </Button>
      </div>
    </form>
  );
}
