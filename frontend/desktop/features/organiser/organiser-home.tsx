import { ArrowLeft, FileUp, Plus } from "lucide-react";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@shared/components/button";
import { Notice } from "@shared/components/notice";
import { useLastError } from "@shared/lib/query";
import { Page } from "../../components/page";
import { CodeNotice, Problem } from "../../components/problem";
import type { ElectionDraft, Organisation } from "../../lib/backend";
import { href, navigate } from "../../lib/route";
import { useDrafts } from "./api/get-drafts";
import { useStanding } from "./api/get-standing";
import { useImportDraft } from "./api/import-draft";
import { useNewDraft } from "./api/new-draft";
import { DraftList } from "./draft-list";
import { Funding } from "./funding";
import { OrganisedList } from "./organised-list";

/** The organiser's area of an organisation: money, drafts, elections. */
export function OrganiserHome({ organisation }: { readonly organisation: Organisation }) {
  const { t } = useTranslation();
  const { id } = organisation;
  const query = useStanding(id);
  const drafts = useDrafts(id);
  const standingError = useLastError(query);
  const draftsError = useLastError(drafts);
  const { data: standing } = query;
  return (
    <Page
      title={t("organiser.title")}
      lead={t("organiser.lead")}
      above={
        <a
          href={href({ page: "organisation", organisation: id })}
          className="inline-flex min-h-11 items-center gap-2 font-semibold text-accent"
        >
          <ArrowLeft aria-hidden="true" className="size-4 rtl:rotate-180" />
          {organisation.name}
        </a>
      }
    >
      <Problem error={standingError ?? draftsError} />
      <CodeNotice code={standing?.problem ?? ""} />
      {standing?.problem === "" && !standing.organiser && (
        <Notice kind="caution">{t("organiser.notOrganiser")}</Notice>
      )}
      {standing?.organiser && <Funding standing={standing} />}
      <section aria-labelledby="organiser-drafts" className="grid gap-4">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h2 id="organiser-drafts" className="text-xl font-semibold">
            {t("organiser.drafts")}
          </h2>
          <Begin organisation={id} />
        </div>
        {drafts.data && <DraftList drafts={drafts.data} />}
      </section>
      {standing?.organiser && <OrganisedList organisation={id} />}
    </Page>
  );
}

/** The ways to begin: an empty draft, or a file. */
function Begin({ organisation }: { readonly organisation: string }) {
  const { t, i18n } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const open = ({ id }: ElectionDraft) => navigate({ page: "draft", organisation, draft: id, step: "texts" });
  const begin = useNewDraft(organisation, open);
  const read = useImportDraft(organisation, open);
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap gap-3">
        <Button
          icon={<Plus aria-hidden="true" className="size-4" />}
          busy={begin.isPending}
          onClick={() => begin.mutate(i18n.language.split("-")[0] ?? "en")}
        >
          {t("organiser.newElection")}
        </Button>
        <Button
          variant="secondary"
          icon={<FileUp aria-hidden="true" className="size-4" />}
          busy={read.isPending}
          title={t("organiser.openFileHint")}
          onClick={() => input.current?.click()}
        >
          {t("organiser.openFile")}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={t("organiser.openFile")}
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = "";
            if (file) read.mutate(file);
          }}
        />
      </div>
      <Problem error={begin.error ?? read.error} />
    </div>
  );
}
