import { Plus, Trash2 } from "lucide-react";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@shared/components/button";
import { Notice } from "@shared/components/notice";
import { inputClass, TextField } from "@shared/components/text-field";
import { IconButton } from "../../components/icon-button";
import type { DraftTrustee } from "../../lib/backend";
import { replaced, without } from "./lists";
import { fieldError, problemText, problemsAt, Warnings } from "./problems";
import type { StepProps } from "./step";

const mostTrustees = 16;

/** The trustees of a secret election, how many of them count, and how many ballots it takes. */
export function TrusteesStep({ draft, problems, change }: StepProps) {
  const { t } = useTranslation();
  const fixed = draft.board !== "";
  const set = (trustees: DraftTrustee[]) =>
    change({ trustees, threshold: Math.min(Math.max(draft.threshold, 1), Math.max(trustees.length, 1)) });
  const add = () => {
    const trustees = [...draft.trustees, { name: "", address: "" }];
    // A majority is what most boards want; whoever chose another number keeps it.
    const majority = (count: number) => Math.floor(count / 2) + 1;
    const usual = draft.threshold === 0 || draft.threshold === majority(draft.trustees.length);
    change({ trustees, threshold: usual ? majority(trustees.length) : draft.threshold });
  };
  return (
    <div className="grid gap-6">
      <p className="text-muted">{t("organiser.trustees.lead")}</p>
      {fixed && <Notice kind="info">{t("organiser.trustees.fixed")}</Notice>}
      <ol className="grid gap-5">
        {draft.trustees.map((trustee, index) => (
          <TrusteeRow
            key={index}
            index={index}
            trustee={trustee}
            fixed={fixed}
            problems={problems}
            onChange={(next) => change({ trustees: replaced(draft.trustees, index, next) })}
            onRemove={() => set(without(draft.trustees, index))}
          />
        ))}
      </ol>
      {problemsAt(problems, { step: "trustees", field: "" }).map((problem) => (
        <Notice key={problem.code} kind="danger" live>
          {problemText(t, problem)}
        </Notice>
      ))}
      {!fixed && (
        <div>
          <Button
            variant="secondary"
            icon={<Plus aria-hidden="true" className="size-4" />}
            disabled={draft.trustees.length >= mostTrustees}
            onClick={add}
          >
            {t("organiser.trustees.add")}
          </Button>
        </div>
      )}
      {draft.trustees.length > 0 && <Threshold draft={draft} problems={problems} change={change} />}
      <Minimum draft={draft} problems={problems} change={change} />
    </div>
  );
}

interface TrusteeRowProps {
  readonly index: number;
  readonly trustee: DraftTrustee;
  readonly fixed: boolean;
  readonly problems: StepProps["problems"];
  readonly onChange: (trustee: DraftTrustee) => void;
  readonly onRemove: () => void;
}

function TrusteeRow({ index, trustee, fixed, problems, onChange, onRemove }: TrusteeRowProps) {
  const { t } = useTranslation();
  const number = index + 1;
  const id = useId();
  return (
    <li className="grid gap-3">
      <div role="group" aria-labelledby={id} className="grid gap-3 rounded-control border border-line p-4">
        <div className="flex items-center justify-between gap-2">
          <h3 id={id} className="font-medium">
            {t("organiser.trustees.trustee", { number })}
          </h3>
          {!fixed && (
            <IconButton
              label={t("organiser.trustees.remove", { number })}
              onClick={onRemove}
              icon={<Trash2 aria-hidden="true" className="size-4" />}
            />
          )}
        </div>
        <div className="grid gap-3 sm:grid-cols-[1fr_2fr]">
          <TextField
            label={t("organiser.trustees.name")}
            value={trustee.name}
            maxLength={80}
            onChange={(event) => onChange({ ...trustee, name: event.target.value })}
          />
          <TextField
            label={t("organiser.trustees.address")}
            value={trustee.address}
            readOnly={fixed}
            autoComplete="off"
            spellCheck={false}
            error={fieldError(t, problems, { field: "trustee", trustee: index })}
            onChange={(event) => onChange({ ...trustee, address: event.target.value.trim() })}
          />
        </div>
      </div>
      <Warnings problems={problems} place={{ field: "trustee", trustee: index }} />
    </li>
  );
}

function Threshold({ draft, problems, change }: StepProps) {
  const { t } = useTranslation();
  const id = useId();
  const count = draft.trustees.length;
  const { threshold } = draft;
  const error = fieldError(t, problems, { field: "threshold" });
  return (
    <div className="grid gap-3">
      <div className="grid gap-1.5">
        <label htmlFor={id} className="font-medium">
          {t("organiser.trustees.threshold")}
        </label>
        <select
          id={id}
          value={threshold}
          disabled={draft.board !== ""}
          aria-describedby={`${id}-hint`}
          className={inputClass}
          onChange={(event) => change({ threshold: Number(event.target.value) })}
        >
          {draft.trustees.map((_, index) => (
            <option key={index} value={index + 1}>
              {t("organiser.trustees.thresholdOption", { threshold: index + 1, count })}
            </option>
          ))}
        </select>
        <p id={`${id}-hint`} className="text-sm text-muted">
          {t(threshold < count ? "organiser.trustees.thresholdHint" : "organiser.trustees.thresholdAllHint", {
            threshold,
            count,
            spare: count - threshold,
          })}
        </p>
        {error && (
          <p role="alert" className="text-sm font-medium text-danger">
            {error}
          </p>
        )}
      </div>
      <Warnings problems={problems} place={{ field: "threshold" }} />
    </div>
  );
}

function Minimum({ draft, problems, change }: StepProps) {
  const { t } = useTranslation();
  return (
    <div className="grid gap-3">
      <TextField
        type="number"
        min={0}
        inputMode="numeric"
        label={t("organiser.trustees.minimum")}
        value={String(draft.minimumBallots)}
        hint={t("organiser.trustees.minimumHint")}
        error={fieldError(t, problems, { field: "minimum" })}
        onChange={(event) => {
          const value = Math.trunc(Number(event.target.value));
          if (value >= 0 && value < 2 ** 31) change({ minimumBallots: value });
        }}
      />
      <Warnings problems={problems} place={{ field: "minimum" }} />
    </div>
  );
}
