import { Copy, FileDown, Trash2 } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Badge } from "@shared/components/badge";
import { Button } from "@shared/components/button";
import { Card } from "@shared/components/card";
import { Notice } from "@shared/components/notice";
import { IconButton } from "../../components/icon-button";
import { Problem } from "../../components/problem";
import { organiser, type ElectionDraft } from "../../lib/backend";
import { formatTime } from "../../lib/format";
import { pickText } from "../../lib/i18n";
import { href } from "../../lib/route";
import { useAction } from "../../lib/use-action";

export interface DraftListProps {
  readonly drafts: readonly ElectionDraft[];
  readonly onChanged: () => Promise<void>;
}

/** The drafts, each to be opened, copied, saved as a file or deleted; the last deleted one can be brought back. */
export function DraftList({ drafts, onChanged }: DraftListProps) {
  const { t, i18n } = useTranslation();
  const [deleted, setDeleted] = useState<ElectionDraft>();
  const [path, setPath] = useState("");
  const act = useAction(async (call: () => Promise<unknown>) => {
    await call();
    await onChanged();
  });
  const titleOf = (draft: ElectionDraft) => pickText(draft.title, i18n.language) || t("organiser.untitled");
  const remove = (draft: ElectionDraft) =>
    act.run(async () => {
      await organiser.Delete(draft.id);
      setDeleted(draft);
    });
  return (
    <div className="grid gap-4">
      <Problem error={act.error} />
      {deleted && (
        <Notice kind="info" live>
          <span className="flex flex-wrap items-center gap-3">
            {t("organiser.deleted", { title: titleOf(deleted) })}
            <Button
              variant="secondary"
              onClick={() =>
                void act.run(async () => {
                  await organiser.Undelete(deleted.id);
                  setDeleted(undefined);
                })
              }
            >
              {t("organiser.undo")}
            </Button>
          </span>
        </Notice>
      )}
      {path !== "" && (
        <Notice kind="positive" live>
          {t("organiser.savedFile", { path })}
        </Notice>
      )}
      {drafts.length === 0 && <p className="text-muted">{t("organiser.noDrafts")}</p>}
      <ul className="grid gap-3">
        {drafts.map((draft) => (
          <DraftRow
            key={draft.id}
            draft={draft}
            title={titleOf(draft)}
            onCopy={() => void act.run(() => organiser.Duplicate(draft.id))}
            onSave={() => void act.run(async () => setPath(await organiser.Export(draft.id)))}
            onDelete={() => void remove(draft)}
          />
        ))}
      </ul>
    </div>
  );
}

interface DraftRowProps {
  readonly draft: ElectionDraft;
  readonly title: string;
  readonly onCopy: () => void;
  readonly onSave: () => void;
  readonly onDelete: () => void;
}

function DraftRow({ draft, title, onCopy, onSave, onDelete }: DraftRowProps) {
  const { t, i18n } = useTranslation();
  const name = (action: string) => t("organiser.actionsFor", { action, title });
  const busy = draft.work.state === "sent";
  const step = busy || draft.election !== "" || draft.board !== "" ? "create" : "texts";
  return (
    <li>
      <Card className="flex flex-wrap items-center justify-between gap-3">
        <div className="grid min-w-0 gap-1">
          <a
            href={href({ page: "draft", organisation: draft.organisation, draft: draft.id, step })}
            className="font-semibold break-words text-accent underline underline-offset-4"
          >
            {title}
          </a>
          <div className="flex flex-wrap items-center gap-3 text-sm text-muted">
            <StateBadge draft={draft} />
            <span>{t("organiser.changed", { when: formatTime(draft.updated, i18n.language) })}</span>
          </div>
        </div>
        <div className="flex">
          <IconButton
            label={name(t("organiser.duplicate"))}
            icon={<Copy aria-hidden="true" className="size-4" />}
            onClick={onCopy}
          />
          <IconButton
            label={name(t("organiser.saveFile"))}
            icon={<FileDown aria-hidden="true" className="size-4" />}
            onClick={onSave}
          />
          <IconButton
            label={name(t("organiser.delete"))}
            icon={<Trash2 aria-hidden="true" className="size-4" />}
            disabled={busy}
            onClick={onDelete}
          />
        </div>
      </Card>
    </li>
  );
}

function StateBadge({ draft }: { readonly draft: ElectionDraft }) {
  const { t } = useTranslation();
  if (draft.election !== "") return <Badge tone="positive">{t("organiser.badges.created")}</Badge>;
  if (draft.work.state === "sent") return <Badge tone="accent">{t("organiser.badges.sending")}</Badge>;
  if (draft.work.state === "failed") return <Badge tone="danger">{t("organiser.badges.failed")}</Badge>;
  if (draft.board !== "") return <Badge tone="accent">{t("organiser.badges.trustees")}</Badge>;
  return <Badge>{t("organiser.badges.draft")}</Badge>;
}
