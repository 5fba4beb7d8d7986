import { QRCodeSVG } from "qrcode.react";
import { useTranslation } from "react-i18next";
import { Notice } from "@shared/components/notice";
import { formatCoins } from "@shared/lib/format";
import { CopyButton } from "../../components/copy-button";
import { Disclosure } from "../../components/disclosure";
import type { Standing } from "../../lib/backend";

const qrSize = 168;

/** What the organiser's address holds and needs, and where to send money if it lacks some. */
export function Funding({ standing }: { readonly standing: Standing }) {
  const { t, i18n } = useTranslation();
  const balance = formatCoins(standing.balance, i18n.language);
  const provision = formatCoins(standing.provision, i18n.language);
  if (standing.balance === "") return null;
  if (standing.enough)
    return (
      <Disclosure summary={t("organiser.money.standing", { balance })}>
        <div className="grid gap-4">
          <p>
            {t("organiser.money.balance", { balance })} {t("organiser.money.enough")}
          </p>
          <p className="text-sm text-muted">{t("organiser.money.provision", { provision })}</p>
          <FundingAddress address={standing.address} />
        </div>
      </Disclosure>
    );
  return (
    <Notice kind="caution" title={t("organiser.money.lacking")} live>
      <div className="mt-2 grid gap-4">
        <p>
          {t("organiser.money.balance", { balance })} {t("organiser.money.provision", { provision })}
        </p>
        <FundingAddress address={standing.address} />
      </div>
    </Notice>
  );
}

/** The address to send money to, as text and as a QR code. */
export function FundingAddress({ address }: { readonly address: string }) {
  const { t } = useTranslation();
  return (
    <div className="flex flex-wrap items-start gap-5">
      <div className="rounded-control bg-white p-3">
        <QRCodeSVG value={address} size={qrSize} title={t("organiser.money.qr")} />
      </div>
      <div className="grid min-w-0 gap-3">
        <p className="text-sm text-muted">{t("organiser.money.address")}</p>
        <p className="font-mono text-sm break-all">{address}</p>
        <div>
          <CopyButton text={address} label={t("organiser.copyAddress")} />
        </div>
      </div>
    </div>
  );
}
