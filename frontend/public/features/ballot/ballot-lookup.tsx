import { Search } from "lucide-react";
import { useState, type SubmitEvent } from "react";
import { Button } from "@shared/components/button";
import { Card } from "@shared/components/card";
import { Notice } from "@shared/components/notice";
import { TextField } from "@shared/components/text-field";
import { useLastError } from "@shared/lib/query";
import { ProblemNotice } from "../../components/problem-notice";
import type { BallotStatus } from "../../lib/client";
import { formatNumber } from "../../lib/format";
import { useTexts } from "../../lib/i18n";
import { ballotHref } from "../../lib/route";
import { useBallot } from "./api/get-ballot";

/** Finds a ballot by its tracker and follows it until it is at its end. `tracker` is empty before the first search. */
export function BallotLookup({ tracker }: { readonly tracker: string }) {
  const t = useTexts();
  const [missing, setMissing] = useState(false);
  const search = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const field = event.currentTarget.elements.namedItem("tracker") as HTMLInputElement;
    const typed = field.value.trim();
    setMissing(typed === "");
    if (typed) window.location.hash = ballotHref(typed);
    else field.focus();
  };
  return (
    <Card>
      <section aria-labelledby="ballot" className="grid gap-4">
        <div>
          <h2 id="ballot" className="text-xl font-semibold">
            {t("ballot.heading")}
          </h2>
          <p className="mt-1 max-w-prose text-muted">{t("ballot.intro")}</p>
        </div>
        <form onSubmit={search} noValidate className="grid max-w-xl gap-3">
          <TextField
            key={tracker}
            name="tracker"
            label={t("ballot.label")}
            hint={t("ballot.hint")}
            error={missing ? t("ballot.empty") : undefined}
            defaultValue={tracker}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={64}
          />
          <Button
            type="submit"
            className="justify-self-start"
            icon={<Search aria-hidden="true" className="size-4" />}
          >
            {t("ballot.find")}
          </Button>
        </form>
        {tracker && <Found tracker={tracker} />}
      </section>
    </Card>
  );
}

const kinds = {
  queued: "info",
  sent: "info",
  included: "positive",
  final: "positive",
  rejected: "danger",
} as const;

function Found({ tracker }: { readonly tracker: string }) {
  const t = useTexts();
  const query = useBallot(tracker);
  const error = useLastError(query);
  const { data } = query;
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <p role="status">{t("shell.loading")}</p>;
  return (
    <Notice kind={kinds[data.state]} title={tracker} live>
      {t(`ballot.state.${data.state}`, valuesOf(data))}
    </Notice>
  );
}

function valuesOf(status: BallotStatus) {
  return { block: formatNumber(status.block ?? 0), reason: status.reason ?? "" };
}
