import type { ReactNode } from "react";
import { formatNumber } from "@shared/lib/format";
import { useLanguage } from "@shared/lib/i18n";
import { RowHead, Table, Td, Th } from "../../components/table";
import type { Schemas } from "../../lib/client";
import { useTexts, type TextKey } from "../../lib/i18n";

type Report = Schemas["ImportReport"];
type Member = Schemas["Member"];

/** What is new, what changes, and who is missing from the file, compared with the list as it is. */
export function Differences({ report }: { readonly report: Report }) {
  const { diff } = report;
  return (
    <div className="grid gap-2">
      <Group title="imports.added" count={report.added} shown={diff.added.length}>
        <Members title="imports.added" members={diff.added} />
      </Group>
      <Group title="imports.changed" count={report.changed} shown={diff.changed.length}>
        <Changes changes={diff.changed} />
      </Group>
      <Group title="imports.missing" count={report.missing} shown={diff.missing.length}>
        <Members title="imports.missing" members={diff.missing} />
      </Group>
    </div>
  );
}

interface GroupProps {
  readonly title: TextKey;
  readonly count: number;
  readonly shown: number;
  readonly children: ReactNode;
}

function Group({ title, count, shown, children }: GroupProps) {
  const t = useTexts();
  const language = useLanguage();
  if (count === 0) return null;
  return (
    <details className="rounded-control border border-line">
      <summary className="min-h-11 cursor-pointer px-4 py-2.5 font-medium text-accent">
        {t(title)} ({formatNumber(count, language)})
      </summary>
      <div className="grid gap-2 border-t border-line p-4">
        {title === "imports.missing" && <p className="text-sm text-muted">{t("imports.missingText")}</p>}
        {children}
        {shown < count && <p className="text-sm text-muted">{t("imports.firstOnly", { count: shown })}</p>}
      </div>
    </details>
  );
}

function Heads() {
  const t = useTexts();
  return (
    <>
      <Th>{t("imports.id")}</Th>
      <Th>{t("imports.name")}</Th>
      <Th>{t("imports.email")}</Th>
    </>
  );
}

function Members({ title, members }: { readonly title: TextKey; readonly members: readonly Member[] }) {
  const t = useTexts();
  return (
    <Table label={t(title)} head={<Heads />}>
      {members.map((member) => (
        <tr key={member.member}>
          <RowHead>{member.member}</RowHead>
          <Td>
            <bdi>{member.name}</bdi>
          </Td>
          <Td className="break-all">{member.email}</Td>
        </tr>
      ))}
    </Table>
  );
}

function Changes({ changes }: { readonly changes: Report["diff"]["changed"] }) {
  const t = useTexts();
  return (
    <Table label={t("imports.changed")} head={<Heads />}>
      {changes.map(({ before, after }) => (
        <tr key={after.member}>
          <RowHead>{after.member}</RowHead>
          <Td>
            <Change before={before.name} after={after.name} />
          </Td>
          <Td className="break-all">
            <Change before={before.email} after={after.email} />
          </Td>
        </tr>
      ))}
    </Table>
  );
}

function Change({ before, after }: { readonly before: string; readonly after: string }) {
  if (before === after) return <bdi>{after}</bdi>;
  return (
    <>
      <del className="text-muted">
        <bdi>{before}</bdi>
      </del>
      <br />
      <ins className="font-medium no-underline">
        <bdi>{after}</bdi>
      </ins>
    </>
  );
}
