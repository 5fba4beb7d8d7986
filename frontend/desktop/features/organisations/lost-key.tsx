import { useTranslation } from "react-i18next";
import { Notice } from "@shared/components/notice";
import { CopyButton } from "../../components/copy-button";
import { Fact, Facts } from "../../components/facts";

export interface LostKeyProps {
  /** The address that the office has approved for the person. */
  readonly other: string;
  /** The address of this wallet. */
  readonly address: string;
}

/** What somebody can do whose place on the roll belongs to another wallet: bring that one back, or ask the registrars. */
export function LostKey({ other, address }: LostKeyProps) {
  const { t } = useTranslation();
  return (
    <div className="grid gap-5">
      <Notice kind="caution" title={t("lostKey.title")} live>
        <p>{t("lostKey.lead")}</p>
      </Notice>
      <Facts>
        <Fact name={t("lostKey.other")} code>
          {other}
        </Fact>
        <Fact name={t("lostKey.own")} code>
          {address}
        </Fact>
      </Facts>
      <h2 className="text-xl font-semibold">{t("lostKey.what")}</h2>
      <ol className="grid list-decimal gap-3 ps-6">
        <li>{t("lostKey.restore")}</li>
        <li>{t("lostKey.ask")}</li>
        <li>{t("lostKey.wait")}</li>
      </ol>
      <p className="text-sm text-muted">{t("lostKey.once")}</p>
      <div>
        <CopyButton text={address} label={t("lostKey.copy")} />
      </div>
    </div>
  );
}
