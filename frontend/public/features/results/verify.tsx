import { Card } from "@shared/components/card";
import { wordsFragment, type ElectionWords } from "@shared/lib/ballot-words";
import { Command } from "../../components/command";
import { useOrganisation } from "../../lib/api/get-organisation";
import type { Description } from "../../lib/client";
import { useTexts } from "../../lib/i18n";
import { checkHref, howHref } from "../../lib/route";

/** How anybody can check the election without trusting the office, and the command for it. */
export function Verify({ description }: { readonly description: Description }) {
  const t = useTexts();
  const rpc = useOrganisation()?.rpc[0];
  const command = `psephos audit ${description.address}${rpc ? ` --rpc ${rpc}` : ""}`;
  return (
    <Card className="grid gap-4">
      <div>
        <h2 className="text-xl font-semibold">{t("verify.heading")}</h2>
        <p className="mt-1 max-w-prose text-muted">{t("verify.intro")}</p>
      </div>
      <Command text={command} />
      <a
        href={howHref}
        className="inline-flex min-h-11 items-center justify-self-start font-medium text-accent underline"
      >
        {t("verify.how")}
      </a>
      <a
        href={`${checkHref}${wordsFragment(wordsOf(description))}`}
        className="inline-flex min-h-11 items-center justify-self-start font-medium text-accent underline"
      >
        {t("verify.ballot")}
      </a>
      <dl className="grid gap-2 text-sm">
        <Fact name={t("verify.contract", { chain: description.chainId })} value={description.address} />
        <Fact name={t("verify.texts")} value={description.metadataHash} />
      </dl>
    </Card>
  );
}

/** What the checking page needs to say choices in words; it has no network to ask for it. */
function wordsOf({ address, metadata }: Description): ElectionWords {
  return {
    election: address,
    title: metadata.title,
    questions: metadata.questions.map(({ title, options }) => ({
      title,
      options: options.map((option) => option.title),
    })),
  };
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt className="text-muted">{name}</dt>
      <dd className="font-mono break-all">{value}</dd>
    </div>
  );
}
