import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@shared/components/button";
import { Notice } from "@shared/components/notice";
import { Disclosure } from "../../components/disclosure";
import { NewPassphrase } from "../../components/new-passphrase";
import { PassphraseField } from "../../components/passphrase-field";
import { Problem } from "../../components/problem";
import { wallet } from "../../lib/backend";
import { useAction } from "../../lib/use-action";
import { SetAsideList } from "../../components/set-aside-list";
import { PhraseWords } from "./phrase-words";
import { UseAnother } from "./use-another";

/** The recovery phrase, the passphrase, the backup file, the export and the way to another wallet; each asks for the passphrase again. */
export function WalletSettings({ onChanged }: { readonly onChanged: () => Promise<void> }) {
  const { t } = useTranslation();
  return (
    <div className="grid gap-3">
      <Disclosure summary={t("settings.phrase")}>
        <ShowPhrase />
      </Disclosure>
      <Disclosure summary={t("settings.changePassphrase")}>
        <ChangePassphrase />
      </Disclosure>
      <Disclosure summary={t("settings.backup")}>
        <SaveSecret name="backup" save={wallet.SaveBackup} />
      </Disclosure>
      <Disclosure summary={t("settings.export")}>
        <SaveSecret name="export" save={wallet.Export} />
      </Disclosure>
      <Disclosure summary={t("settings.another.title")}>
        <UseAnother onChanged={onChanged} />
      </Disclosure>
      <SetAsideList />
    </div>
  );
}

interface FormProps {
  readonly busy: boolean;
  readonly error: unknown;
  readonly disabled: boolean;
  readonly submit: string;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

function Form({ busy, error, disabled, submit, onSubmit, children }: FormProps) {
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (!disabled) onSubmit();
      }}
    >
      {children}
      <Problem error={error} />
      <div>
        <Button type="submit" variant="secondary" busy={busy} disabled={disabled}>
          {submit}
        </Button>
      </div>
    </form>
  );
}

function ShowPhrase() {
  const { t } = useTranslation();
  const [passphrase, setPassphrase] = useState("");
  const [words, setWords] = useState<readonly string[]>();
  const show = useAction(async () => {
    setWords(await wallet.RevealPhrase(passphrase));
    setPassphrase("");
  });
  if (words) return <PhraseWords words={words} onHide={() => setWords(undefined)} />;
  return (
    <Form
      busy={show.busy}
      error={show.error}
      disabled={passphrase === ""}
      submit={t("settings.phrase")}
      onSubmit={() => void show.run()}
    >
      <p className="text-sm text-muted">{t("settings.phraseLead")}</p>
      <PassphraseField label={t("passphrase.label")} value={passphrase} onChange={setPassphrase} />
    </Form>
  );
}

function ChangePassphrase() {
  const { t } = useTranslation();
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const [changed, setChanged] = useState(false);
  const change = useAction(async () => {
    await wallet.ChangePassphrase(current, next);
    setChanged(true);
  });
  if (changed)
    return (
      <Notice kind="positive" live>
        {t("settings.changed")}
      </Notice>
    );
  return (
    <Form
      busy={change.busy}
      error={change.error}
      disabled={current === "" || next === ""}
      submit={t("settings.changePassphrase")}
      onSubmit={() => void change.run()}
    >
      <PassphraseField label={t("settings.current")} value={current} onChange={setCurrent} />
      <NewPassphrase label={t("settings.next")} onReady={setNext} />
    </Form>
  );
}

interface SaveSecretProps {
  readonly name: "backup" | "export";
  /** Writes the file and returns where; "" if the person changed their mind. */
  readonly save: (passphrase: string, filePassphrase: string) => Promise<string>;
}

/** A file with the wallet's secret in it, under a passphrase of its own. */
function SaveSecret({ name, save }: SaveSecretProps) {
  const { t } = useTranslation();
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const [path, setPath] = useState("");
  const saving = useAction(async () => setPath(await save(current, next)));
  return (
    <Form
      busy={saving.busy}
      error={saving.error}
      disabled={current === "" || next === ""}
      submit={t(`settings.${name}`)}
      onSubmit={() => void saving.run()}
    >
      <p className="text-sm text-muted">{t(`settings.${name}Lead`)}</p>
      <PassphraseField label={t("settings.current")} value={current} onChange={setCurrent} />
      <NewPassphrase label={t("settings.filePassphrase")} onReady={setNext} />
      {path !== "" && (
        <Notice kind="positive" live>
          {t("settings.exported", { path })}
        </Notice>
      )}
    </Form>
  );
}
