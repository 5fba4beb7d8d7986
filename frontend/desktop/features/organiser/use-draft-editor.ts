import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { reload as reloadKey, useLastError } from "@shared/lib/query";
import type { DraftProblem, ElectionDraft } from "../../lib/backend";
import { problemsKey, useDraftProblems } from "./api/check-draft";
import { draftKey, useDraft } from "./api/get-draft";
import { useSaveDraft } from "./api/save-draft";

const saveAfter = 500; // milliseconds without a change
const noProblems: readonly DraftProblem[] = [];

export interface DraftEditor {
  readonly draft: ElectionDraft | undefined;
  readonly problems: readonly DraftProblem[];
  readonly change: (part: Partial<ElectionDraft>) => void;
  /** Writes what is not on the disk yet. */
  readonly flush: () => Promise<void>;
  /** Reads the draft again, after the Go side changed it. */
  readonly reload: () => Promise<void>;
  readonly state: "saved" | "saving" | "failed";
  readonly error: unknown;
}

/** A draft that is written to the disk shortly after every change, and when the screen goes away, as it does when the wallet locks. */
export function useDraftEditor(id: string): DraftEditor {
  const client = useQueryClient();
  const query = useDraft(id);
  const check = useDraftProblems(id);
  const saving = useSaveDraft(id);
  const [edited, setEdited] = useState<ElectionDraft>(); // what is not on the disk yet, as far as the page knows
  const draft = edited ?? query.data;
  const { flush, change } = useSaving(draft, setEdited, saving);
  const readError = useLastError(query);
  const checkError = useLastError(check);
  const reload = async () => {
    await Promise.all([reloadKey(client, draftKey(id)), reloadKey(client, problemsKey(id))]);
  };
  return {
    draft,
    problems: check.data ?? noProblems,
    change,
    flush,
    reload,
    state: saving.isError ? "failed" : edited ? "saving" : "saved",
    error: saving.error ?? readError ?? checkError,
  };
}

type SetEdited = (next: (now: ElectionDraft | undefined) => ElectionDraft | undefined) => void;

/** When what was changed is written. */
function useSaving(
  draft: ElectionDraft | undefined,
  setEdited: SetEdited,
  { mutateAsync: save, reset }: Pick<ReturnType<typeof useSaveDraft>, "mutateAsync" | "reset">,
): Pick<DraftEditor, "flush" | "change"> {
  const latest = useRef(draft);
  const unsaved = useRef<ElectionDraft>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    latest.current = draft;
  }, [draft]);

  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    const next = unsaved.current;
    if (!next) return;
    unsaved.current = undefined;
    try {
      await save(next);
      setEdited((now) => (now === next ? undefined : now));
    } catch {
      unsaved.current ??= next; // kept for the next attempt
    }
  }, [save, setEdited]);

  useEffect(() => () => void flush(), [flush]);

  const change = useCallback(
    (part: Partial<ElectionDraft>) => {
      if (!latest.current) return;
      const next = { ...latest.current, ...part };
      latest.current = next;
      unsaved.current = next;
      setEdited(() => next);
      reset();
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), saveAfter);
    },
    [flush, reset, setEdited],
  );
  return { flush, change };
}
