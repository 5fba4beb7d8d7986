import { PenLine } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@shared/components/button";
import { Card } from "@shared/components/card";
import { Notice } from "@shared/components/notice";
import { rounds } from "@shared/lib/stage";
import { formatCoins } from "@shared/lib/format";
import { Disclosure } from "../../components/disclosure";
import { Fact, Facts } from "../../components/facts";
import { Problem } from "../../components/problem";
import type { Summary } from "../../lib/backend";
import { formatTime } from "../../lib/format";
import { useConfirmSummary } from "./api/confirm-summary";
import { useDiscardSummary } from "./api/discard-summary";
import { FundingAddress } from "./funding";

type Kind = "board" | "election" | "extend" | "cancel";

export interface SummaryCardProps {
  readonly summary: Summary;
  /** What is signed, in plain words. */
  readonly meaning: ReactNode;
  readonly danger?: boolean;
  readonly onConfirmed: () => Promise<void>;
  readonly onBack: () => void;
}

/** What will be signed and what it costs, and the one button that signs it. The Go side signs only what it prepared itself. */
export function SummaryCard({ summary, meaning, danger, onConfirmed, onBack }: SummaryCardProps) {
  const { t } = useTranslation();
  const kind = summary.kind as Kind;
  const confirm = useConfirmSummary(onConfirmed);
  const discard = useDiscardSummary();
  const back = () => {
    if (summary.id !== "") discard.mutate(summary.id);
    onBack();
  };
  return (
    <Card className="grid gap-6">
      <h3 className="text-xl font-semibold">{t(`organiser.summary.title.${kind}`)}</h3>
      <div className="grid gap-2">
        <h4 className="font-medium">{t("organiser.summary.signs")}</h4>
        <div className="grid gap-2">{meaning}</div>
      </div>
      <Rounds ends={summary.rounds} />
      <Cost summary={summary} />
      <Details summary={summary} />
      <Problem error={confirm.error} />
      <div className="flex flex-wrap gap-3">
        {summary.id !== "" && !confirm.error && (
          <Button
            variant={danger ? "danger" : "primary"}
            icon={<PenLine aria-hidden="true" className="size-5" />}
            busy={confirm.isPending}
            onClick={() => confirm.mutate(summary.id)}
          >
            {t(`organiser.summary.confirm.${kind}`)}
          </Button>
        )}
        <Button variant="secondary" disabled={confirm.isPending} onClick={back}>
          {t("organiser.summary.back")}
        </Button>
      </div>
    </Card>
  );
}

function Rounds({ ends }: { readonly ends: readonly string[] }) {
  const { t, i18n } = useTranslation();
  if (ends.length === 0) return null;
  return (
    <div className="grid gap-2">
      <h4 className="font-medium">{t("organiser.summary.rounds")}</h4>
      <ol className="grid list-decimal gap-1 ps-6">
        {rounds.map((stage, index) => (
          <li key={stage}>
            {t("organiser.summary.round", {
              stage: t(`stage.${stage}`),
              when: formatTime(ends[index] ?? "", i18n.language),
            })}
          </li>
        ))}
      </ol>
    </div>
  );
}

function Cost({ summary }: { readonly summary: Summary }) {
  const { t, i18n } = useTranslation();
  const usual = formatCoins(summary.feeUsual, i18n.language);
  return (
    <div className="grid gap-2">
      <h4 className="font-medium">{t("organiser.summary.cost")}</h4>
      <p>
        {t("organiser.summary.fee", { usual, most: formatCoins(summary.fee, i18n.language) })}{" "}
        {t("organiser.summary.balance", { balance: formatCoins(summary.balance, i18n.language) })}
      </p>
      {summary.missing !== "" && (
        <Notice
          kind="caution"
          title={t("organiser.money.missing", { missing: formatCoins(summary.missing, i18n.language) })}
          live
        >
          <div className="mt-3">
            <FundingAddress address={summary.from} />
          </div>
        </Notice>
      )}
    </div>
  );
}

function Details({ summary }: { readonly summary: Summary }) {
  const { t } = useTranslation();
  return (
    <Disclosure summary={t("organiser.summary.details")}>
      <Facts>
        <Fact name={t("organiser.summary.from")} code>
          {summary.from}
        </Fact>
        <Fact name={t("organiser.summary.to")} code>
          {summary.to}
        </Fact>
        <Fact name={t("organiser.summary.chain")} code>
          {summary.chainId}
        </Fact>
        {summary.gas !== "" && (
          <Fact name={t("organiser.summary.gas")} code>
            {summary.gas}
          </Fact>
        )}
        {summary.texts !== "" && (
          <Fact name={t("organiser.summary.texts")} code>
            {summary.texts}
          </Fact>
        )}
      </Facts>
    </Disclosure>
  );
}
