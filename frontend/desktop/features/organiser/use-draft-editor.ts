import { useCallback, useEffect, useRef, useState } from "react";
import { organiser, type DraftProblem, type ElectionDraft } from "../../lib/backend";

const saveAfter = 500; // milliseconds without a change

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
  const [draft, setDraft] = useState<ElectionDraft>();
  const [problems, setProblems] = useState<readonly DraftProblem[]>([]);
  const [state, setState] = useState<DraftEditor["state"]>("saved");
  const [error, setError] = useState<unknown>();
  const unsaved = useRef<ElectionDraft | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const reload = useCallback(async () => {
    try {
      const read = await organiser.Draft(id);
      if (!unsaved.current) setDraft(read);
      setProblems(await organiser.Check(id));
      setError(undefined);
    } catch (failure) {
      setError(failure);
    }
  }, [id]);

  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    const next = unsaved.current;
    if (!next) return;
    unsaved.current = undefined;
    try {
      await organiser.Save(next);
      setError(undefined);
      setState(unsaved.current ? "saving" : "saved");
      setProblems(await organiser.Check(id));
    } catch (failure) {
      unsaved.current ??= next; // kept for the next attempt
      setState("failed");
      setError(failure);
    }
  }, [id]);

  useEffect(() => {
    // The draft is read when the screen appears; what it gives is not known before.
    void reload(); // eslint-disable-line react-hooks/set-state-in-effect -- set after an answer of the Go side, not at once
    return () => void flush();
  }, [reload, flush]);

  const change = useCallback(
    (part: Partial<ElectionDraft>) => {
      setDraft((old) => {
        if (!old) return old;
        const next = { ...old, ...part };
        unsaved.current = next;
        return next;
      });
      setState("saving");
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), saveAfter);
    },
    [flush],
  );
  return { draft, problems, change, flush, reload, state, error };
}
