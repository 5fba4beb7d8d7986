import { ArrowLeft } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Notice } from "@shared/components/notice";
import { formatCoins } from "@shared/lib/format";
import { windowIntervals } from "@shared/lib/intervals";
import { useLastError } from "@shared/lib/query";
import { Disclosure } from "../../components/disclosure";
import { Page } from "../../components/page";
import { Problem } from "../../components/problem";
import type { TrusteeArea } from "../../lib/backend";
import { href } from "../../lib/route";
import { useArea } from "./api/get-area";
import { BoardCard } from "./board-card";
import { Money } from "./money";

export interface TrusteePageProps {
  readonly organisation: string;
  readonly name: string;
}

/** Everything that an organisation wants of this wallet as a trustee. */
export function TrusteePage({ organisation, name }: TrusteePageProps) {
  const { t } = useTranslation();
  const query = useArea(organisation, windowIntervals.trustee);
  const error = useLastError(query);
  const { data: value } = query;
  return (
    <Page
      title={t("trustee.title")}
      lead={t("trustee.lead")}
      above={
        <a
          href={href({ page: "organisation", organisation })}
          className="inline-flex min-h-11 items-center gap-2 font-semibold text-accent"
        >
          <ArrowLeft aria-hidden="true" className="size-4 rtl:rotate-180" />
          {name}
        </a>
      }
    >
      <Problem error={error} />
      {value === undefined && error === undefined && <p className="text-muted">{t("app.loading")}</p>}
      {value?.boards.length === 0 && <Notice kind="info">{t("trustee.none")}</Notice>}
      {value && value.boards.length > 0 && <Fees area={value} />}
      {value?.boards.map((board) => (
        <BoardCard key={board.address} organisation={organisation} board={board} />
      ))}
      {value && value.boards.length > 0 && <p className="text-sm text-muted">{t("trustee.recover")}</p>}
    </Page>
  );
}

/** A trustee pays small fees: without any coin they are told before they begin. */
function Fees({ area }: { readonly area: TrusteeArea }) {
  const { t, i18n } = useTranslation();
  const balance = formatCoins(area.balance, i18n.language);
  if (Number(area.balance) === 0)
    return area.due > 0 ? <Money address={area.address} balance={area.balance} /> : null;
  return (
    <Disclosure summary={t("trustee.money.balance", { balance })}>
      <Money address={area.address} enough />
    </Disclosure>
  );
}
