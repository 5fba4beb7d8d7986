import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Card } from "@shared/components/card";
import { Notice } from "@shared/components/notice";
import { languages } from "@shared/lib/language";
import { CopyButton } from "../../components/copy-button";
import { Page } from "../../components/page";
import { Problem } from "../../components/problem";
import type { Settings as Choices, Status } from "../../lib/backend";
import { useSaveSettings } from "./api/save-settings";
import { SelectField } from "./select-field";
import { WalletSettings } from "./wallet-settings";

const lockMinutes: readonly number[] = [2, 5, 10, 30, 60, 0];
const themes = ["system", "light", "dark"] as const;

export interface SettingsProps {
  readonly settings: Choices;
  readonly status: Status;
  /** Called when a choice was kept. */
  readonly onSaved: () => Promise<void>;
  /** Called when the wallet changed. */
  readonly onChanged: () => Promise<void>;
}

/** The person's choices and the care of the wallet. Every change is kept at once. */
export function Settings({ settings, status, onSaved, onChanged }: SettingsProps) {
  const { t } = useTranslation();
  const [saved, setSaved] = useState(false);
  const save = useSaveSettings(async () => {
    await onSaved();
    setSaved(true);
  });
  const change = (changed: Partial<Choices>) => save.mutate({ ...settings, ...changed });
  return (
    <Page title={t("settings.title")}>
      <Problem error={save.error} />
      <p role="status" className="sr-only">
        {saved ? t("settings.saved") : ""}
      </p>
      <Look settings={settings} onChange={change} />
      <Card className="grid gap-5">
        <h2 className="text-lg font-semibold">{t("settings.voting")}</h2>
        <label className="flex items-start gap-3">
          <input
            type="checkbox"
            checked={settings.submitMyself}
            onChange={(event) => change({ submitMyself: event.target.checked })}
            className="mt-1 size-5 shrink-0 accent-accent"
          />
          <span className="grid gap-1">
            <span className="font-medium">{t("settings.submitMyself")}</span>
            <span className="text-sm text-muted">{t("settings.submitMyselfHint")}</span>
          </span>
        </label>
      </Card>
      <Card className="grid gap-5">
        <h2 className="text-lg font-semibold">{t("settings.wallet")}</h2>
        <Notice kind="info" title={t("settings.address")}>
          <p className="mb-3 font-mono break-all">{status.address}</p>
          <CopyButton text={status.address} label={t("app.copy")} />
        </Notice>
        <WalletSettings onChanged={onChanged} />
      </Card>
      <p className="text-sm text-muted">{t("settings.version", { version: status.version })}</p>
    </Page>
  );
}

interface LookProps {
  readonly settings: Choices;
  readonly onChange: (change: Partial<Choices>) => void;
}

function Look({ settings, onChange }: LookProps) {
  const { t } = useTranslation();
  const minutes = (count: number) => (count === 0 ? t("settings.never") : t("settings.minutes", { count }));
  return (
    <Card className="grid gap-5 sm:grid-cols-2">
      <h2 className="text-lg font-semibold sm:col-span-2">{t("settings.look")}</h2>
      <SelectField
        label={t("settings.theme")}
        value={settings.theme}
        options={themes.map((theme) => ({ value: theme, label: t(`settings.themes.${theme}`) }))}
        onChange={(theme) => onChange({ theme })}
      />
      <SelectField
        label={t("settings.language")}
        value={settings.language}
        options={[
          { value: "", label: t("settings.languageSystem") },
          ...Object.entries(languages).map(([value, label]) => ({ value, label })),
        ]}
        onChange={(language) => onChange({ language })}
      />
      <SelectField
        label={t("settings.lockAfter")}
        value={String(settings.lockMinutes)}
        options={lockMinutes.map((count) => ({ value: String(count), label: minutes(count) }))}
        onChange={(count) => onChange({ lockMinutes: Number(count) })}
      />
    </Card>
  );
}
