import { QRCodeSVG } from "qrcode.react";
import { useTranslation } from "react-i18next";
import { Notice } from "@shared/components/notice";
import { formatCoins } from "@shared/lib/format";
import { CopyButton } from "../../components/copy-button";

export interface MoneyProps {
  readonly address: string;
  readonly balance?: string;
  /** The address has some: no warning. */
  readonly enough?: boolean;
}

/** Where to send a little of the chain's coin, for fees. */
export function Money({ address, balance, enough = false }: MoneyProps) {
  const { t, i18n } = useTranslation();
  return (
    <div className="grid gap-4">
      {!enough && (
        <Notice kind="caution" title={t("trustee.money.title")}>
          <p>{t("trustee.money.lead")}</p>
          {balance !== undefined && (
            <p>{t("trustee.money.balance", { balance: formatCoins(balance, i18n.language) })}</p>
          )}
        </Notice>
      )}
      <div className="grid gap-4 sm:grid-cols-[auto_1fr]">
        {/* A QR code needs a light ground in both themes. */}
        <QRCodeSVG
          value={address}
          size={132}
          marginSize={3}
          title={t("trustee.money.qr")}
          className="rounded-control"
        />
        <div className="grid content-start gap-3">
          <p className="font-mono text-sm break-all">{address}</p>
          <div>
            <CopyButton text={address} label={t("trustee.money.copy")} />
          </div>
        </div>
      </div>
    </div>
  );
}
