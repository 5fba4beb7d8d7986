import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@shared/components/button";
import { Notice } from "@shared/components/notice";
import { Disclosure } from "../../components/disclosure";
import { NewPassphrase } from "../../components/new-passphrase";
import { PassphraseField } from "../../components/passphrase-field";
import { Problem } from "../../components/problem";
import type { SecretMutation } from "../../lib/use-secret-mutation";
import { useChangePassphrase } from "./api/change-passphrase";
import { useExportWallet } from "./api/export-wallet";
import { useRevealPhrase } from "./api/reveal-phrase";
import { useSaveBackup } from "./api/save-backup";
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
        <SaveSecret name="backup" useSave={useSaveBackup} />
      </Disclosure>
      <Disclosure summary={t("settings.export")}>
        <SaveSecret name="export" useSave={useExportWallet} />
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
  const show = useRevealPhrase((revealed) => {
    setWords(revealed);
    setPassphrase("");
  });
  if (words) return <PhraseWords words={words} onHide={() => setWords(undefined)} />;
  return (
    <Form
      busy={show.isPending}
      error={show.error}
      disabled={passphrase === ""}
      submit={t("settings.phrase")}
      onSubmit={() => show.run(passphrase)}
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
  const change = useChangePassphrase(() => setChanged(true));
  if (changed)
    return (
      <Notice kind="positive" live>
        {t("settings.changed")}
      </Notice>
    );
  return (
    <Form
      busy={change.isPending}
      error={change.error}
      disabled={current === "" || next === ""}
      submit={t("settings.changePassphrase")}
      onSubmit={() => change.run(current, next)}
    >
      <PassphraseField label={t("settings.current")} value={current} onChange={setCurrent} />
      <NewPassphrase label={t("settings.next")} onReady={setNext} />
    </Form>
  );
}

interface SaveSecretProps {
  readonly name: "backup" | "export";
  /** How the file is written: for the wallet's passphrase, under the file's. */
  readonly useSave: (onSaved: (path: string) => void) => SecretMutation<[string, string]>;
}

/** A file with the wallet's secret in it, under a passphrase of its own. */
function SaveSecret({ name, useSave }: SaveSecretProps) {
  const { t } = useTranslation();
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const [path, setPath] = useState("");
  const save = useSave(setPath);
  return (
    <Form
      busy={save.isPending}
      error={save.error}
      disabled={current === "" || next === ""}
      submit={t(`settings.${name}`)}
      onSubmit={() => save.run(current, next)}
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
