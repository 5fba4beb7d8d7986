import { useTranslation } from "react-i18next";
import { ChoiceGroup } from "@shared/components/choice-group";
import { Notice } from "@shared/components/notice";
import { formatTime } from "../../lib/format";
import { fieldError, Warnings } from "./problems";
import type { StepProps } from "./step";
import { TimeField } from "./time-field";
import { duration, timeZone } from "./times";

/** Open or secret, when, and who may still join. */
export function VotingStep({ draft, problems, change }: StepProps) {
  const { t } = useTranslation();
  const modeError = fieldError(t, problems, { field: "mode" });
  return (
    <div className="grid gap-6">
      {draft.board === "" ? (
        <ChoiceGroup
          legend={<span className="font-medium">{t("organiser.voting.mode")}</span>}
          choices={[
            { value: "open", label: t("organiser.voting.open"), hint: t("organiser.voting.openHint") },
            { value: "secret", label: t("organiser.voting.secret"), hint: t("organiser.voting.secretHint") },
          ]}
          value={draft.mode === "" ? undefined : draft.mode}
          onChange={(mode) => change({ mode })}
        />
      ) : (
        <Notice kind="info">{t("organiser.voting.modeFixed")}</Notice>
      )}
      {modeError && (
        <p role="alert" className="text-sm font-medium text-danger">
          {modeError}
        </p>
      )}
      <Times draft={draft} problems={problems} change={change} />
      <label className="flex items-start gap-3">
        <input
          type="checkbox"
          checked={draft.lateEnrolment}
          onChange={(event) => change({ lateEnrolment: event.target.checked })}
          className="mt-1 size-5 shrink-0 accent-accent"
        />
        <span className="grid gap-1">
          <span className="font-medium">{t("organiser.voting.late")}</span>
          <span className="text-sm text-muted">{t("organiser.voting.lateHint")}</span>
        </span>
      </label>
      <Warnings problems={problems} place={{ step: "voting", field: "late" }} />
    </div>
  );
}

function Times({ draft, problems, change }: StepProps) {
  const { t, i18n } = useTranslation();
  const lasts = duration(draft.opening, draft.closing);
  const when = (time: string) => formatTime(time, i18n.language);
  return (
    <div className="grid gap-4">
      <div className="grid gap-5 sm:grid-cols-2">
        <TimeField
          label={t("organiser.voting.opening")}
          value={draft.opening}
          error={fieldError(t, problems, { field: "opening" })}
          onChange={(opening) => change({ opening })}
        />
        <TimeField
          label={t("organiser.voting.closing")}
          value={draft.closing}
          error={fieldError(t, problems, { field: "closing" })}
          onChange={(closing) => change({ closing })}
        />
      </div>
      <div className="grid gap-1 text-sm text-muted">
        <p>{t("organiser.voting.zone", { zone: timeZone() })}</p>
        {lasts && (
          <p>
            {t("organiser.voting.opens", { when: when(draft.opening) })}
            {" – "}
            {t("organiser.voting.closes", { when: when(draft.closing) })} (
            {t("organiser.voting.lasts", lasts)}).
          </p>
        )}
        <p>{t("organiser.voting.later")}</p>
      </div>
      <Warnings problems={problems} place={{ field: "opening" }} />
      <Warnings problems={problems} place={{ field: "closing" }} />
    </div>
  );
}
