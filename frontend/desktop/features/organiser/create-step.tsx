import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@shared/components/button";
import { Notice } from "@shared/components/notice";
import { windowIntervals } from "@shared/lib/intervals";
import { useLastError } from "@shared/lib/query";
import { Problem } from "../../components/problem";
import type { DraftProblem, ElectionDraft, Summary } from "../../lib/backend";
import { formatTime } from "../../lib/format";
import { pickText } from "../../lib/i18n";
import { href } from "../../lib/route";
import { useCeremony } from "./api/get-ceremony";
import { useDraft } from "./api/get-draft";
import { usePrepareDraft } from "./api/prepare-draft";
import { Ceremony } from "./ceremony";
import { SummaryCard } from "./summary-card";
import { WorkProgress } from "./work-progress";

export interface CreateStepProps {
  readonly draft: ElectionDraft;
  readonly problems: readonly DraftProblem[];
  readonly organisationName: string;
  /** Reads the draft and its problems again. */
  readonly onChanged: () => Promise<void>;
}

/** From a draft to an election: the trustees' board and their ceremony first, if it is secret; then the election itself. */
export function CreateStep({ draft, problems, organisationName, onChanged }: CreateStepProps) {
  const { t } = useTranslation();
  useDraft(draft.id, windowIntervals.creation); // `draft` is what it last gave
  const { work } = draft;
  if (draft.election !== "") return <Created draft={draft} />;
  if (work.state === "sent") return <WorkProgress work={work} label={t("organiser.create.title")} />;
  if (problems.some(({ warning }) => !warning))
    return (
      <Notice kind="caution">
        <p>{t("organiser.create.incomplete")}</p>
        <a
          className="font-semibold text-accent underline underline-offset-2"
          href={href({ page: "draft", organisation: draft.organisation, draft: draft.id, step: "preview" })}
        >
          {t("organiser.create.toPreview")}
        </a>
      </Notice>
    );
  return (
    <div className="grid gap-6">
      {work.state === "failed" && <WorkProgress work={work} label={t("organiser.create.title")} />}
      {draft.mode === "secret" && draft.board !== "" ? (
        <AfterBoard draft={draft} organisationName={organisationName} onChanged={onChanged} />
      ) : (
        <Sign draft={draft} onChanged={onChanged} />
      )}
    </div>
  );
}

interface PartProps {
  readonly draft: ElectionDraft;
  readonly onChanged: () => Promise<void>;
}

/** The ceremony is watched until it is over; then the election can be signed. */
function AfterBoard({
  draft,
  organisationName,
  onChanged,
}: PartProps & { readonly organisationName: string }) {
  const { t } = useTranslation();
  const query = useCeremony(draft.id, draft.board);
  const error = useLastError(query);
  const { data: value } = query;
  return (
    <div className="grid gap-6">
      <Problem error={error} />
      {!value && error === undefined && <p className="text-muted">{t("app.loading")}</p>}
      {value && (
        <Ceremony view={value} draft={draft.id} organisation={organisationName} onChanged={onChanged} />
      )}
      {value?.stage === "ready" && <Sign draft={draft} onChanged={onChanged} />}
    </div>
  );
}

/** Prepare, look at the summary, sign. */
function Sign({ draft, onChanged }: PartProps) {
  const { t } = useTranslation();
  const [summary, setSummary] = useState<Summary>();
  const prepare = usePrepareDraft(draft.id, setSummary);
  const board = draft.mode === "secret" && draft.board === "";
  if (summary)
    return (
      <SummaryCard
        summary={summary}
        meaning={<Meaning draft={draft} kind={summary.kind} />}
        onConfirmed={async () => {
          await onChanged();
          setSummary(undefined);
        }}
        onBack={() => setSummary(undefined)}
      />
    );
  return (
    <div className="grid gap-4">
      {board && <h3 className="text-lg font-semibold">{t("organiser.create.boardTitle")}</h3>}
      <p className="text-muted">
        {t(board ? "organiser.create.boardLead" : "organiser.create.electionLead")}
      </p>
      <Problem error={prepare.error} />
      <div>
        <Button busy={prepare.isPending} onClick={() => prepare.mutate()}>
          {t(board ? "organiser.create.prepareBoard" : "organiser.create.prepareElection")}
        </Button>
      </div>
    </div>
  );
}

function Meaning({ draft, kind }: { readonly draft: ElectionDraft; readonly kind: string }) {
  const { t, i18n } = useTranslation();
  const when = (time: string) => formatTime(time, i18n.language);
  if (kind === "board")
    return (
      <>
        <p>{t("organiser.summary.board", { count: draft.trustees.length, threshold: draft.threshold })}</p>
        <Trustees draft={draft} />
      </>
    );
  const sentence = draft.mode === "secret" ? "organiser.summary.secret" : "organiser.summary.open";
  return (
    <>
      <p>{t(sentence, { title: pickText(draft.title, i18n.language), count: draft.questions.length })}</p>
      <p>
        {t("organiser.voting.opens", { when: when(draft.opening) })}
        {" – "}
        {t("organiser.voting.closes", { when: when(draft.closing) })}.
      </p>
      {draft.mode === "secret" && <Trustees draft={draft} />}
    </>
  );
}

/** Whom the transaction lets count, by address: a name is a note that goes nowhere, and may come from a file of somebody else's. */
function Trustees({ draft }: { readonly draft: ElectionDraft }) {
  const { t } = useTranslation();
  const { threshold, trustees } = draft;
  return (
    <div className="grid gap-2">
      <p className="font-medium">
        {t("organiser.steps.trustees")} (
        {t("organiser.trustees.thresholdOption", { threshold, count: trustees.length })})
      </p>
      <ul className="grid gap-2">
        {trustees.map(({ name, address }) => (
          <li key={address}>
            {name && <bdi className="block break-words">{name}</bdi>}
            <span className="font-mono text-sm break-all">{address}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Created({ draft }: { readonly draft: ElectionDraft }) {
  const { t, i18n } = useTranslation();
  const later = new Date(draft.opening).getTime() > Date.now(); // eslint-disable-line react-hooks/purity -- only words depend on it
  return (
    <div className="grid gap-5">
      <Notice kind="positive" title={t("organiser.create.created")} live>
        <p>
          {later
            ? t("organiser.create.createdLead", { when: formatTime(draft.opening, i18n.language) })
            : t("organiser.create.createdOpen")}
        </p>
      </Notice>
      <WorkProgress work={draft.work} label={t("organiser.create.title")} />
      <div className="flex flex-wrap gap-4">
        <a
          className="inline-flex min-h-11 items-center rounded-control bg-accent px-5 py-2 font-semibold text-on-accent hover:bg-accent-strong"
          href={href({
            page: "election",
            organisation: draft.organisation,
            election: draft.election,
            tab: "ballot",
          })}
        >
          {t("organiser.create.openElection")}
        </a>
        <a
          className="inline-flex min-h-11 items-center font-semibold text-accent"
          href={href({ page: "organise", organisation: draft.organisation })}
        >
          {t("organiser.backToArea")}
        </a>
      </div>
    </div>
  );
}
