import { Check, Hourglass } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Badge } from "@shared/components/badge";
import { Card } from "@shared/components/card";
import { Notice } from "@shared/components/notice";
import { steps } from "@shared/lib/stage";
import { shortAddress } from "@shared/lib/format";
import { Disclosure } from "../../components/disclosure";
import { CodeNotice } from "../../components/problem";
import { Steps } from "../../components/steps";
import type { TrusteeBoard } from "../../lib/backend";
import { formatTime } from "../../lib/format";
import { DecryptionCard } from "./decryption-card";
import { Pending } from "./pending";
import { StepAction } from "./step-action";

export interface BoardCardProps {
  readonly organisation: string;
  readonly board: TrusteeBoard;
}

/** One board: how far its key ceremony is, what is due, and the elections that use its key. */
export function BoardCard({ organisation, board }: BoardCardProps) {
  const { t } = useTranslation();
  const facts = { threshold: board.threshold, trustees: board.members.length, index: board.index };
  const at = steps.findIndex((stage) => stage === board.stage);
  const names = steps.map((stage) => t(`stage.${stage}`));
  return (
    <section aria-labelledby={`board-${board.address}`}>
      <Card className="grid gap-6">
        <div className="grid gap-1">
          <h2 id={`board-${board.address}`} className="text-xl font-semibold">
            {t("trustee.board")}{" "}
            <span className="font-mono text-base whitespace-nowrap">{shortAddress(board.address)}</span>
          </h2>
          <p className="text-muted">{t("trustee.boardLead", facts)}</p>
        </div>
        {at >= 0 && (
          <Steps
            label={t("trustee.steps.label")}
            names={names}
            current={board.stage === "ready" ? names.length : at}
          />
        )}
        <Ceremony organisation={organisation} board={board} />
        {board.stage === "ready" ? (
          <Elections organisation={organisation} board={board} />
        ) : (
          <Members board={board} />
        )}
        <Disclosure summary={t("app.details")}>
          <dl className="grid gap-3">
            <div>
              <dt className="text-sm text-muted">{t("trustee.address")}</dt>
              <dd className="font-mono text-sm break-all">{board.address}</dd>
            </div>
            {board.members.map((member) => (
              <div key={member.index}>
                <dt className="text-sm text-muted">{t("trustee.member", { index: member.index })}</dt>
                <dd className="font-mono text-sm break-all">{member.address}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      </Card>
    </section>
  );
}

/** What the ceremony wants of this person, or for whom it waits. */
function Ceremony({ organisation, board }: BoardCardProps) {
  const { t, i18n } = useTranslation();
  if (board.stage === "aborted")
    return (
      <Notice kind="danger">
        {board.dealer === 0
          ? t("trustee.abortedLate")
          : t("trustee.abortedShare", { dealer: board.dealer, complainer: board.complainer })}
      </Notice>
    );
  if (board.stage === "ready")
    return board.elections.every((election) => election.task === "early") ? (
      <Notice kind="positive">{t("trustee.ready")}</Notice>
    ) : null;
  if (board.pending !== "") return <Pending task={board.pending} />;
  const task = (["register", "deal", "confirm"] as const).find((known) => known === board.task);
  if (task)
    return (
      <div className="grid gap-4">
        <Notice kind="info" title={t(`trustee.due.${task}`)} live>
          <p>{t(`trustee.means.${task}`)}</p>
          <p>{t("trustee.deadline", { when: formatTime(board.deadline, i18n.language) })}</p>
        </Notice>
        <CodeNotice code={board.problem} />
        <StepAction key={task} organisation={organisation} kind="board" target={board.address} />
      </div>
    );
  if (board.task === "late")
    return (
      <div className="grid gap-4">
        <Notice kind="caution" title={t("trustee.lateTitle")}>
          <p>{t("trustee.late")}</p>
          <p>{t("trustee.lateDo")}</p>
        </Notice>
        <CodeNotice code={board.problem} />
        <StepAction organisation={organisation} kind="abort" target={board.address} />
      </div>
    );
  const missing = board.members.filter((member) => !member.done).map((member) => member.index);
  return (
    <Notice kind="info" live>
      <p>{t("trustee.waitingFor", { count: missing.length, list: missing.join(", ") })}</p>
      <p>{t("trustee.deadline", { when: formatTime(board.deadline, i18n.language) })}</p>
    </Notice>
  );
}

function Members({ board }: { readonly board: TrusteeBoard }) {
  const { t } = useTranslation();
  if (board.stage === "aborted") return null;
  return (
    <div className="grid gap-3">
      <h3 className="font-semibold">{t("trustee.members")}</h3>
      <ul className="grid gap-2">
        {board.members.map((member) => (
          <li key={member.index} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            {member.done ? (
              <Check aria-hidden="true" className="size-5 text-positive" />
            ) : (
              <Hourglass aria-hidden="true" className="size-5 text-muted" />
            )}
            <span className="font-medium">{t("trustee.member", { index: member.index })}</span>
            {member.own && <Badge tone="accent">{t("trustee.you")}</Badge>}
            <span className="text-sm text-muted">
              {t(memberState(member.done, member.own && board.task !== "late"))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function memberState(done: boolean, turn: boolean) {
  if (done) return "trustee.memberDone";
  return turn ? "trustee.memberTurn" : "trustee.memberMissing";
}

function Elections({ organisation, board }: BoardCardProps) {
  const { t } = useTranslation();
  return (
    <div className="grid gap-4">
      <h3 className="font-semibold">{t("trustee.elections")}</h3>
      {board.elections.length === 0 && <p className="text-muted">{t("trustee.noElections")}</p>}
      {board.elections.map((election) => (
        <DecryptionCard key={election.address} organisation={organisation} election={election} />
      ))}
    </div>
  );
}
