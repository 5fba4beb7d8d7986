import { Fingerprint } from "lucide-react";
import { Button } from "@shared/components/button";
import { Problem } from "../../components/problem";
import { answer, office } from "../../lib/client";
import { useTexts } from "../../lib/i18n";
import { hasPasskeys, signWithPasskey } from "../../lib/passkeys";
import { useAction } from "../../lib/use-action";
import { keep } from "./open-session";

/** Signs in with a passkey: no e-mail address, no password, no code. */
export function PasskeyButton() {
  const t = useTexts();
  const signIn = useAction(async () => {
    const { ceremony, options } = await answer(office.POST("/api/v1/session/passkey/begin"));
    const response = await signWithPasskey(options);
    return keep(await answer(office.POST("/api/v1/session/passkey", { body: { ceremony, response } })));
  });
  if (!hasPasskeys()) return null;
  return (
    <div className="grid gap-3 border-t border-line pt-5">
      <Button
        variant="secondary"
        busy={signIn.busy}
        icon={<Fingerprint aria-hidden="true" className="size-5" />}
        onClick={() => void signIn.run()}
      >
        {t("signIn.passkey")}
      </Button>
      <Problem error={signIn.error} />
    </div>
  );
}
