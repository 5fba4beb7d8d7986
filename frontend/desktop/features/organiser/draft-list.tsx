import { Copy, FileDown, Trash2 } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Badge } from "@shared/components/badge";
import { Button } from "@shared/components/button";
import { Card } from "@shared/components/card";
import { Notice } from "@shared/components/notice";
import { IconButton } from "../../components/icon-button";
import { Problem } from "../../components/problem";
import type { ElectionDraft } from "../../lib/backend";
import { formatTime } from "../../lib/format";
import { pickText } from "../../lib/i18n";
import { href } from "../../lib/route";
import { useDeleteDraft } from "./api/delete-draft";
import { useDuplicateDraft } from "./api/duplicate-draft";
import { useExportDraft } from "./api/export-draft";
import { useRestoreDraft } from "./api/restore-draft";

export interface DraftListProps {
  readonly drafts: readonly ElectionDraft[];
}

/** The drafts, each to be opened, copied, saved as a file or deleted; the last deleted one can be brought back. */
export function DraftList({ drafts }: DraftListProps) {
  const { t, i18n } = useTranslation();
  const [deleted, setDeleted] = useState<ElectionDraft>();
  const copy = useDuplicateDraft();
  const save = useExportDraft();
  const remove = useDeleteDraft(setDeleted);
  const restore = useRestoreDraft(() => setDeleted(undefined));
  const last = [copy, save, remove, restore].reduce((a, b) => (b.submittedAt > a.submittedAt ? b : a));
  const titleOf = (draft: ElectionDraft) => pickText(draft.title, i18n.language) || t("organiser.untitled");
  return (
    <div className="grid gap-4">
      <Problem error={last.error} />
      {deleted && (
        <Notice kind="info" live>
          <span className="flex flex-wrap items-center gap-3">
            {t("organiser.deleted", { title: titleOf(deleted) })}
            <Button variant="secondary" onClick={() => restore.mutate(deleted.id)}>
              {t("organiser.undo")}
            </Button>
          </span>
        </Notice>
      )}
      {save.data && (
        <Notice kind="positive" live>
          {t("organiser.savedFile", { path: save.data })}
        </Notice>
      )}
      {drafts.length === 0 && <p className="text-muted">{t("organiser.noDrafts")}</p>}
      <ul className="grid gap-3">
        {drafts.map((draft) => (
          <DraftRow
            key={draft.id}
            draft={draft}
            title={titleOf(draft)}
            onCopy={() => copy.mutate(draft.id)}
            onSave={() => save.mutate(draft.id)}
            onDelete={() => remove.mutate(draft)}
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
