import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@shared/components/button";
import { Card } from "@shared/components/card";
import { shortAddress } from "@shared/lib/format";
import { DamagedLink } from "../../components/damaged-link";
import { Page } from "../../components/page";
import { PassphraseField } from "../../components/passphrase-field";
import { errorText } from "../../lib/i18n";
import { useUnlockWallet } from "./api/unlock-wallet";
import { useInviter } from "../../lib/use-inviter";

export interface UnlockProps {
  readonly address: string;
  /** The invitation the app was started with, or "". */
  readonly invitation: string;
  readonly onChanged: () => Promise<void>;
  /** Whether the wallet was locked while it was in use. */
  readonly resuming: boolean;
  readonly onDone: () => Promise<void>;
  /** Called by who forgot the passphrase, or wants to use another wallet. */
  readonly onForgot: () => void;
}

/** Asks for the passphrase. */
export function Unlock({ address, invitation, onChanged, resuming, onDone, onForgot }: UnlockProps) {
  const { t } = useTranslation();
  const inviter = useInviter(invitation);
  const [passphrase, setPassphrase] = useState("");
  const unlock = useUnlockWallet(async () => {
    setPassphrase("");
    await onDone();
  });
  return (
    <Page
      title={t("unlock.title")}
      lead={resuming ? t("unlock.kept") : <span className="font-mono">{shortAddress(address)}</span>}
    >
      {inviter.damaged && <DamagedLink onAside={onChanged} />}
      <Card>
        <form
          className="grid gap-5"
          onSubmit={(event) => {
            event.preventDefault();
            unlock.run(passphrase);
          }}
        >
          <PassphraseField
            label={t("passphrase.label")}
            value={passphrase}
            onChange={setPassphrase}
            error={unlock.error ? errorText(t, unlock.error) : undefined}
            autoFocus
          />
          <div className="flex flex-wrap gap-3">
            <Button type="submit" disabled={passphrase === ""} busy={unlock.isPending}>
              {t("unlock.submit")}
            </Button>
            <Button variant="quiet" onClick={onForgot}>
              {t("unlock.forgot")}
            </Button>
            <Button variant="quiet" onClick={onForgot}>
              {t("unlock.another")}
            </Button>
          </div>
        </form>
      </Card>
    </Page>
  );
}
