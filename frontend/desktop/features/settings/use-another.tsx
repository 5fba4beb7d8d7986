import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@shared/components/button";
import { PassphraseField } from "../../components/passphrase-field";
import { useSetWalletAside } from "./api/set-wallet-aside";
import { errorText } from "../../lib/i18n";

const consequences = ["file", "phrase", "stays", "next"] as const;

/** Sets the wallet of this computer aside, so that another one can be created or restored. */
export function UseAnother({ onChanged }: { readonly onChanged: () => Promise<void> }) {
  const { t } = useTranslation();
  const [passphrase, setPassphrase] = useState("");
  const aside = useSetWalletAside(async () => {
    window.location.hash = ""; // the other wallet begins where everybody begins
    await onChanged();
  });
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase !== "") aside.run(passphrase);
      }}
    >
      <p className="text-sm text-muted">{t("settings.another.lead")}</p>
      <ul className="grid list-disc gap-1 ps-5 text-sm">
        {consequences.map((one) => (
          <li key={one}>{t(`settings.another.${one}`)}</li>
        ))}
      </ul>
      <PassphraseField
        label={t("settings.current")}
        value={passphrase}
        onChange={setPassphrase}
        error={aside.error ? errorText(t, aside.error) : undefined}
      />
      <div>
        <Button type="submit" variant="secondary" busy={aside.isPending} disabled={passphrase === ""}>
          {t("settings.another.submit")}
        </Button>
      </div>
    </form>
  );
}
