import { Fingerprint } from "lucide-react";
import { Button } from "@shared/components/button";
import { Problem } from "../../components/problem";
import { useTexts } from "../../lib/i18n";
import { hasPasskeys } from "../../lib/passkeys";
import { useSignInWithPasskey } from "./api/sign-in-with-passkey";

/** Signs in with a passkey: no e-mail address, no password, no code. */
export function PasskeyButton() {
  const t = useTexts();
  const signIn = useSignInWithPasskey();
  if (!hasPasskeys()) return null;
  return (
    <div className="grid gap-3 border-t border-line pt-5">
      <Button
        variant="secondary"
        busy={signIn.isPending}
        icon={<Fingerprint aria-hidden="true" className="size-5" />}
        onClick={() => signIn.mutate()}
      >
        {t("signIn.passkey")}
      </Button>
      <Problem error={signIn.error} />
    </div>
  );
}
