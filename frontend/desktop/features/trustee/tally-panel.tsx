import { useTranslation } from "react-i18next";
import { Card } from "@shared/components/card";
import { useLastError } from "@shared/lib/query";
import { CodeNotice, Problem } from "../../components/problem";
import { useProgress } from "./api/get-progress";
import { Decryption } from "./decryption";

export interface TallyPanelProps {
  readonly organisation: string;
  readonly election: string;
}

/** How far the decryption of a closed secret election is, for everybody: anybody may publish the result. */
export function TallyPanel({ organisation, election }: TallyPanelProps) {
  const { t } = useTranslation();
  const query = useProgress(organisation, election);
  const error = useLastError(query);
  const { data: value } = query;
  if (value?.task === "none" || value?.task === "early") return null;
  return (
    <section aria-labelledby="decryption">
      <Card className="grid gap-4">
        <h2 id="decryption" className="text-lg font-semibold">
          {t("trustee.tally.title")}
        </h2>
        <Problem error={error} />
        {value && (
          <>
            <p className="text-muted">{t("trustee.tally.lead", { needed: value.needed })}</p>
            <Decryption organisation={organisation} election={value} />
            <CodeNotice code={value.problem} />
          </>
        )}
      </Card>
    </section>
  );
}
