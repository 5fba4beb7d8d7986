import { Button } from "@shared/components/button";
import { Notice } from "@shared/components/notice";
import { CopyButton } from "../../components/copy-button";
import { Dialog } from "../../components/dialog";
import { useTexts } from "../../lib/i18n";

export interface RecoveryCodesProps {
  readonly codes: readonly string[];
  readonly onClose: () => void;
}

/** Codes for the day the telephone is lost. They are shown once. */
export function RecoveryCodes({ codes, onClose }: RecoveryCodesProps) {
  const t = useTexts();
  return (
    <Dialog open={codes.length > 0} title={t("account.codes")} onClose={onClose}>
      <p>{t("account.codesText")}</p>
      <ul className="grid gap-2 sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code} className="rounded-control border border-line bg-raised p-2 text-center font-mono">
            {code}
          </li>
        ))}
      </ul>
      <Notice kind="caution">{t("users.once")}</Notice>
      <div className="flex flex-wrap justify-end gap-2">
        <CopyButton text={codes.join("\n")} />
        <Button onClick={onClose}>{t("account.codesKept")}</Button>
      </div>
    </Dialog>
  );
}
