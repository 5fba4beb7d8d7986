import { Button } from "@shared/components/button";
import { Notice } from "@shared/components/notice";
import { CopyButton } from "../../components/copy-button";
import { Dialog } from "../../components/dialog";
import { useTexts } from "../../lib/i18n";

/** A password that is shown once. */
export function FirstPassword({
  open,
  email,
  password,
  onClose,
}: {
  readonly open: boolean;
  readonly email: string;
  readonly password: string;
  readonly onClose: () => void;
}) {
  const t = useTexts();
  return (
    <Dialog open={open} title={t("users.firstPassword")} onClose={onClose}>
      <p>{t("users.firstPasswordText", { email })}</p>
      <code className="rounded-control border border-line bg-raised p-4 text-center font-mono text-lg break-all">
        {password}
      </code>
      <Notice kind="caution">{t("users.once")}</Notice>
      <div className="flex flex-wrap justify-end gap-2">
        <CopyButton text={password} />
        <Button onClick={onClose}>{t("users.handedOver")}</Button>
      </div>
    </Dialog>
  );
}
