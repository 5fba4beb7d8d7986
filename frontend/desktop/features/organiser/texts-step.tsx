import { Plus, X } from "lucide-react";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@shared/components/button";
import { inputClass } from "@shared/components/text-field";
import { languageName, offeredLanguages } from "./languages";
import { LocalizedField } from "./localized-field";
import { fieldError } from "./problems";
import type { StepProps } from "./step";

/** Title, description and languages. */
export function TextsStep({ draft, problems, change }: StepProps) {
  const { t } = useTranslation();
  const common = { languages: draft.languages, problems };
  return (
    <div className="grid gap-6">
      <p className="text-muted">{t("organiser.texts.lead")}</p>
      <Languages draft={draft} problems={problems} change={change} />
      <LocalizedField
        {...common}
        label={t("organiser.texts.name")}
        texts={draft.title}
        place={{ step: "texts", field: "title" }}
        onChange={(title) => change({ title })}
      />
      <LocalizedField
        {...common}
        long
        label={t("organiser.texts.description")}
        hint={t("organiser.texts.descriptionHint")}
        texts={draft.description}
        place={{ step: "texts", field: "description" }}
        onChange={(description) => change({ description })}
      />
    </div>
  );
}

function Languages({ draft, problems, change }: StepProps) {
  const { t, i18n } = useTranslation();
  const error = fieldError(t, problems, { field: "languages" });
  const name = (tag: string) => languageName(tag, i18n.language);
  return (
    <div className="grid gap-3">
      <h3 className="font-medium">{t("organiser.texts.languages")}</h3>
      <ul className="flex flex-wrap gap-2">
        {draft.languages.map((tag) => (
          <li key={tag} className="flex items-center gap-1 rounded-control bg-raised ps-4">
            <span>{name(tag)}</span>
            <Button
              variant="quiet"
              className="px-3"
              aria-label={t("organiser.texts.removeLanguage", { language: name(tag) })}
              disabled={draft.languages.length === 1}
              onClick={() => change({ languages: draft.languages.filter((other) => other !== tag) })}
            >
              <X aria-hidden="true" className="size-4" />
            </Button>
          </li>
        ))}
      </ul>
      <AddLanguage
        present={draft.languages}
        onAdd={(tag) => change({ languages: [...draft.languages, tag] })}
      />
      {error && (
        <p role="alert" className="text-sm font-medium text-danger">
          {error}
        </p>
      )}
    </div>
  );
}

interface AddLanguageProps {
  readonly present: readonly string[];
  readonly onAdd: (tag: string) => void;
}

function AddLanguage({ present, onAdd }: AddLanguageProps) {
  const { t, i18n } = useTranslation();
  const id = useId();
  const [chosen, setChosen] = useState("");
  const rest = offeredLanguages
    .filter((tag) => !present.includes(tag))
    .map((tag) => ({ tag, name: languageName(tag, i18n.language) }))
    .sort((a, b) => a.name.localeCompare(b.name, i18n.language));
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="text-sm">
        {t("organiser.texts.addLanguage")}
      </label>
      <div className="flex gap-2">
        <select
          id={id}
          value={chosen}
          aria-describedby={`${id}-hint`}
          className={inputClass}
          onChange={(event) => setChosen(event.target.value)}
        >
          <option value="">–</option>
          {rest.map((language) => (
            <option key={language.tag} value={language.tag}>
              {language.name}
            </option>
          ))}
        </select>
        <Button
          variant="secondary"
          className="shrink-0"
          icon={<Plus aria-hidden="true" className="size-4" />}
          disabled={chosen === ""}
          onClick={() => {
            onAdd(chosen);
            setChosen("");
          }}
        >
          {t("organiser.texts.add")}
        </Button>
      </div>
      <p id={`${id}-hint`} className="text-sm text-muted">
        {t("organiser.texts.languagesHint")}
      </p>
    </div>
  );
}
