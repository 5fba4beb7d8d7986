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
import { wallet } from "../../lib/backend";
import { errorText } from "../../lib/i18n";
import { useAction } from "../../lib/use-action";

export interface RestoreWalletProps {
  readonly onCancel: () => void;
  readonly onDone: () => Promise<void>;
}

/** Brings a wallet back from its phrase; says which address it is before anything is written. */
export function RestoreWallet({ onCancel, onDone }: RestoreWalletProps) {
  const { t } = useTranslation();
  const [phrase, setPhrase] = useState("");
  const [address, setAddress] = useState("");
  return (
    <Page
      title={t("restore.title")}
      lead={address === "" ? t("restore.lead") : t("restore.passphraseLead")}
      above={
        <div>
          <Button
            variant="quiet"
            icon={<ArrowLeft aria-hidden="true" className="size-4 rtl:rotate-180" />}
            onClick={address === "" ? onCancel : () => setAddress("")}
          >
            {t(address === "" ? "app.cancel" : "app.back")}
          </Button>
        </div>
      }
    >
      <Card>
        {address === "" ? (
          <PhraseForm phrase={phrase} onPhrase={setPhrase} onAddress={setAddress} />
        ) : (
          <PassphraseForm phrase={phrase} address={address} onDone={onDone} />
        )}
      </Card>
    </Page>
  );
}

interface PhraseFormProps {
  readonly phrase: string;
  readonly onPhrase: (phrase: string) => void;
  readonly onAddress: (address: string) => void;
}

function PhraseForm({ phrase, onPhrase, onAddress }: PhraseFormProps) {
  const { t } = useTranslation();
  const check = useAction(async () => onAddress(await wallet.AddressOf(phrase)));
  return (
    <form
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        void check.run();
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
      <div>
        <Button type="submit" disabled={phrase.trim() === ""} busy={check.busy}>
          {t("restore.check")}
        </Button>
      </div>
    </form>
  );
}

interface PassphraseFormProps {
  readonly phrase: string;
  readonly address: string;
  readonly onDone: () => Promise<void>;
}

function PassphraseForm({ phrase, address, onDone }: PassphraseFormProps) {
  const { t } = useTranslation();
  const [passphrase, setPassphrase] = useState("");
  const restore = useAction(async () => {
    await wallet.Restore(phrase, passphrase);
    await onDone();
  });
  return (
    <form
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase !== "") void restore.run();
      }}
    >
      <Notice kind="info" title={t("restore.address")}>
        <p className="font-mono break-all">{address}</p>
        <p>{t("restore.addressHint")}</p>
      </Notice>
      <NewPassphrase onReady={setPassphrase} />
      <Problem error={restore.error} />
      <div>
        <Button type="submit" disabled={passphrase === ""} busy={restore.busy}>
          {t("restore.finish")}
        </Button>
      </div>
    </form>
  );
}
