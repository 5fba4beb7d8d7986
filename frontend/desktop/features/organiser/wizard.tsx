import { ArrowLeft } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@shared/components/button";
import { Card } from "@shared/components/card";
import { Page } from "../../components/page";
import { Problem } from "../../components/problem";
import type { Organisation } from "../../lib/backend";
import { pickText } from "../../lib/i18n";
import { draftSteps, href, navigate, type DraftStep } from "../../lib/route";
import { CreateStep } from "./create-step";
import { PreviewStep } from "./preview-step";
import { QuestionsStep } from "./questions-step";
import { TextsStep } from "./texts-step";
import { TrusteesStep } from "./trustees-step";
import { useDraftEditor, type DraftEditor } from "./use-draft-editor";
import { VotingStep } from "./voting-step";
import { WizardSteps } from "./wizard-steps";

export interface WizardProps {
  readonly organisation: Organisation;
  readonly draft: string;
  readonly step: DraftStep;
}

/** Writing an election, step by step. Every change is kept at once; steps can be visited in any order. */
export function Wizard({ organisation, draft: id, step }: WizardProps) {
  const { t, i18n } = useTranslation();
  const editor = useDraftEditor(id);
  const { draft } = editor;
  const title = draft ? pickText(draft.title, i18n.language) || t("organiser.untitled") : t("app.loading");
  return (
    <Page
      title={title}
      above={
        <a
          href={href({ page: "organise", organisation: organisation.id })}
          className="inline-flex min-h-11 items-center gap-2 font-semibold text-accent"
        >
          <ArrowLeft aria-hidden="true" className="size-4 rtl:rotate-180" />
          {t("organiser.backToArea")}
        </a>
      }
    >
      {editor.state !== "failed" && <Problem error={editor.error} />}
      {draft && (
        <Steps key={draft.id} organisation={organisation} editor={editor} draft={draft} step={step} />
      )}
    </Page>
  );
}

interface StepsProps {
  readonly organisation: Organisation;
  readonly editor: DraftEditor;
  readonly draft: NonNullable<DraftEditor["draft"]>;
  readonly step: DraftStep;
}

function Steps({ organisation, editor, draft, step }: StepsProps) {
  const { t } = useTranslation();
  const steps = draftSteps.filter((name) => name !== "trustees" || draft.mode === "secret");
  const here = steps.includes(step) ? step : "voting";
  const [left, setLeft] = useState<readonly DraftStep[]>([]);
  const [last, setLast] = useState(here);
  // What is wrong in a step is said once the person has left it, or looked at the preview.
  if (last !== here) {
    setLast(here);
    setLeft(here === "preview" || here === "create" ? steps : [...left, last]);
  }
  const shown = editor.problems.filter((problem) => left.includes(problem.step as DraftStep));
  const go = (by: number) => {
    const next = steps[steps.indexOf(here) + by];
    if (next)
      void editor
        .flush()
        .then(() => navigate({ page: "draft", organisation: organisation.id, draft: draft.id, step: next }));
  };
  const props = { draft, problems: shown, change: editor.change };
  const created = draft.election !== "";
  return (
    <>
      <WizardSteps
        organisation={organisation.id}
        draft={draft.id}
        steps={created ? ["create"] : steps}
        current={here}
        faulty={shown.filter(({ warning }) => !warning).map((problem) => problem.step as DraftStep)}
      />
      <Card className="grid gap-6">
        <h2 className="text-xl font-semibold">{t(`organiser.${here}.title`)}</h2>
        {here === "texts" && <TextsStep {...props} />}
        {here === "questions" && <QuestionsStep {...props} />}
        {here === "voting" && <VotingStep {...props} />}
        {here === "trustees" && <TrusteesStep {...props} />}
        {here === "preview" && <PreviewStep draft={draft} problems={editor.problems} />}
        {here === "create" && (
          <CreateStep
            draft={draft}
            problems={editor.problems}
            organisationName={organisation.name}
            onChanged={editor.reload}
          />
        )}
      </Card>
      {!created && <Foot editor={editor} first={here === steps[0]} last={here === "create"} onGo={go} />}
    </>
  );
}

interface FootProps {
  readonly editor: DraftEditor;
  readonly first: boolean;
  readonly last: boolean;
  readonly onGo: (by: number) => void;
}

function Foot({ editor, first, last, onGo }: FootProps) {
  const { t } = useTranslation();
  const states = {
    saved: "organiser.saved",
    saving: "organiser.saving",
    failed: "organiser.notSaved",
  } as const;
  return (
    <div className="grid gap-3">
      {editor.state === "failed" && <Problem error={editor.error} />}
      <div className="flex flex-wrap items-center gap-3">
        {!first && (
          <Button variant="secondary" onClick={() => onGo(-1)}>
            {t("organiser.previous")}
          </Button>
        )}
        {!last && <Button onClick={() => onGo(1)}>{t("organiser.continue")}</Button>}
        {editor.state === "failed" && (
          <Button variant="secondary" onClick={() => void editor.flush()}>
            {t("app.retry")}
          </Button>
        )}
        <span className="text-sm text-muted">{t(states[editor.state])}</span>
      </div>
    </div>
  );
}
