import { ArrowLeft, FileUp, Plus } from "lucide-react";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@shared/components/button";
import { Notice } from "@shared/components/notice";
import { Page } from "../../components/page";
import { CodeNotice, Problem } from "../../components/problem";
import { organiser, type Organisation } from "../../lib/backend";
import { href, navigate } from "../../lib/route";
import { useAction } from "../../lib/use-action";
import { usePolled } from "../../lib/use-polled";
import { DraftList } from "./draft-list";
import { Funding } from "./funding";
import { OrganisedList } from "./organised-list";

const standingInterval = 5000;
const draftsInterval = 3000;

/** The organiser's area of an organisation: money, drafts, elections. */
export function OrganiserHome({ organisation }: { readonly organisation: Organisation }) {
  const { t } = useTranslation();
  const { id } = organisation;
  const standing = usePolled(`standing/${id}`, standingInterval, () => organiser.Standing(id));
  const drafts = usePolled(`drafts/${id}`, draftsInterval, () => organiser.Drafts(id));
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
      <Problem error={standing.error ?? drafts.error} />
      <CodeNotice code={standing.value?.problem ?? ""} />
      {standing.value?.problem === "" && !standing.value.organiser && (
        <Notice kind="caution">{t("organiser.notOrganiser")}</Notice>
      )}
      {standing.value?.organiser && <Funding standing={standing.value} />}
      <section aria-labelledby="organiser-drafts" className="grid gap-4">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h2 id="organiser-drafts" className="text-xl font-semibold">
            {t("organiser.drafts")}
          </h2>
          <Begin organisation={id} />
        </div>
        {drafts.value && <DraftList drafts={drafts.value} onChanged={drafts.refresh} />}
      </section>
      {standing.value?.organiser && <OrganisedList organisation={id} />}
    </Page>
  );
}

const longestFile = 1 << 18; // bytes; the Go side has the last word

/** The ways to begin: an empty draft, or a file. */
function Begin({ organisation }: { readonly organisation: string }) {
  const { t, i18n } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const open = (draft: string) => navigate({ page: "draft", organisation, draft, step: "texts" });
  const begin = useAction(async () => {
    const draft = await organiser.New(organisation, i18n.language.split("-")[0] ?? "en");
    open(draft.id);
  });
  const read = useAction(async (file: File) => {
    const text = file.size > longestFile ? "" : await file.text();
    open((await organiser.Import(organisation, text)).id);
  });
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap gap-3">
        <Button
          icon={<Plus aria-hidden="true" className="size-4" />}
          busy={begin.busy}
          onClick={() => void begin.run()}
        >
          {t("organiser.newElection")}
        </Button>
        <Button
          variant="secondary"
          icon={<FileUp aria-hidden="true" className="size-4" />}
          busy={read.busy}
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
            if (file) void read.run(file);
          }}
        />
      </div>
      <Problem error={begin.error ?? read.error} />
    </div>
  );
}
