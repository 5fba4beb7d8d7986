import { useTranslation } from "react-i18next";
import { Button } from "@shared/components/button";
import { Card } from "@shared/components/card";
import { Notice } from "@shared/components/notice";
import { Disclosure } from "../../components/disclosure";
import { Fact, Facts } from "../../components/facts";
import { rounds, type Stage } from "@shared/lib/stage";
import { shortAddress } from "@shared/lib/format";
import { Problem } from "../../components/problem";
import type { CeremonyView } from "../../lib/backend";
import { formatTime } from "../../lib/format";
import { useRenewBoard } from "./api/renew-board";

export interface CeremonyProps {
  readonly view: CeremonyView;
  readonly draft: string;
  readonly organisation: string;
  readonly onChanged: () => Promise<void>;
}

/** How far the trustees are, and for whom the present round waits. */
export function Ceremony({ view, draft, organisation, onChanged }: CeremonyProps) {
  const { t, i18n } = useTranslation();
  const stage = view.stage as Stage;
  const over = view.overdue || stage === "aborted";
  const round = rounds.findIndex((name) => name === stage) + 1;
  const name = t(`stage.${stage}`);
  const title = round > 0 ? t("organiser.ceremony.round", { number: round, stage: name }) : name;
  const missing = view.trustees.filter((trustee) => trustee.missing);
  const nameOf = (trustee: CeremonyView["trustees"][number]) => trustee.name || shortAddress(trustee.address);
  return (
    <Card className="grid gap-5">
      <div className="grid gap-1">
        <h3 className="text-lg font-semibold">{t("organiser.ceremony.title")}</h3>
        <p className="text-sm text-muted">
          {t("organiser.ceremony.threshold", { threshold: view.threshold, count: view.trustees.length })}
        </p>
      </div>
      <Notice kind={over ? "danger" : stage === "ready" ? "positive" : "info"} title={title} live>
        {!over && view.deadline !== "" && (
          <p>{t("organiser.ceremony.until", { when: formatTime(view.deadline, i18n.language) })}</p>
        )}
        {!over && missing.length > 0 && (
          <p>{t("organiser.ceremony.missing", { names: missing.map(nameOf).join(", ") })}</p>
        )}
        {stage === "ready" && <p>{t("organiser.ceremony.ready")}</p>}
        {over && <p>{t(view.overdue ? "organiser.ceremony.overdue" : "organiser.ceremony.aborted")}</p>}
      </Notice>
      <TrusteeTable trustees={view.trustees} />
      {!over && stage !== "ready" && (
        <p className="text-sm text-muted">{t("organiser.ceremony.tell", { organisation })}</p>
      )}
      {over && <NewBoard draft={draft} onChanged={onChanged} />}
      <Disclosure summary={t("app.details")}>
        <Facts>
          <Fact name={t("organiser.ceremony.board")} code>
            {view.board}
          </Fact>
        </Facts>
      </Disclosure>
    </Card>
  );
}

function NewBoard({ draft, onChanged }: { readonly draft: string; readonly onChanged: () => Promise<void> }) {
  const { t } = useTranslation();
  const renew = useRenewBoard(draft, onChanged);
  return (
    <div className="grid gap-3">
      <Problem error={renew.error} />
      <div>
        <Button busy={renew.isPending} onClick={() => renew.mutate()}>
          {t("organiser.ceremony.newBoard")}
        </Button>
      </div>
    </div>
  );
}

function TrusteeTable({ trustees }: { readonly trustees: CeremonyView["trustees"] }) {
  const { t } = useTranslation();
  const columns = ["took", "dealt", "confirmed"] as const;
  return (
    <div className="overflow-x-auto" role="region" aria-label={t("organiser.ceremony.title")} tabIndex={0}>
      <table className="w-full text-start text-sm">
        <thead>
          <tr className="border-b border-line text-muted">
            <th scope="col" className="py-2 pe-2 text-start font-medium">
              {t("organiser.ceremony.trustee")}
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className="py-2 pe-2 text-start font-medium">
                {t(`organiser.ceremony.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {trustees.map((trustee) => (
            <tr key={trustee.address} className="border-b border-line">
              <th scope="row" className="py-2 pe-2 text-start font-normal">
                {trustee.name && <span className="block font-medium">{trustee.name}</span>}
                <span className="font-mono text-xs">{shortAddress(trustee.address)}</span>
              </th>
              <Mark done={trustee.registered} />
              <Mark done={trustee.dealt} />
              <Mark done={trustee.confirmed} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Mark({ done }: { readonly done: boolean }) {
  const { t } = useTranslation();
  return (
    <td className={done ? "py-2 pe-2 font-medium text-positive" : "py-2 pe-4 text-muted"}>
      {t(done ? "organiser.ceremony.yes" : "organiser.ceremony.no")}
    </td>
  );
}
