import { useTranslation } from "react-i18next";
import { TextArea } from "@shared/components/text-area";
import { TextField } from "@shared/components/text-field";
import type { DraftProblem } from "../../lib/backend";
import { languageName } from "./languages";
import { fieldError, type Place } from "./problems";

export interface LocalizedFieldProps {
  readonly label: string;
  readonly languages: readonly string[];
  readonly texts: Readonly<Record<string, string>>;
  readonly onChange: (texts: Record<string, string>) => void;
  readonly problems: readonly DraftProblem[];
  readonly place: Place;
  readonly long?: boolean;
  readonly hint?: string;
  readonly autoFocus?: boolean;
}

/** One text in every language of the election: a field for each. */
export function LocalizedField(props: LocalizedFieldProps) {
  const { label, languages, texts, onChange, problems, place, long, hint, autoFocus } = props;
  const { t, i18n } = useTranslation();
  return (
    <div className="grid gap-3">
      {languages.map((language, index) => {
        const named =
          languages.length === 1
            ? label
            : t("organiser.texts.inLanguage", { label, language: languageName(language, i18n.language) });
        const field = {
          label: named,
          lang: language,
          dir: "auto" as const,
          value: texts[language] ?? "",
          error: fieldError(t, problems, { ...place, language }),
          hint: index === 0 ? hint : undefined,
        };
        const write = (value: string) => onChange({ ...texts, [language]: value });
        return long ? (
          <TextArea key={language} {...field} onChange={(event) => write(event.target.value)} />
        ) : (
          <TextField
            key={language}
            {...field}
            autoFocus={autoFocus && index === 0}
            onChange={(event) => write(event.target.value)}
          />
        );
      })}
    </div>
  );
}
