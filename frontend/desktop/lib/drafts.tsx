import { createContext, useContext, useMemo, useState, type ReactNode } from "react";

/** The choices on a ballot that was not cast yet: one option's index per question, undefined where none is chosen. */
export type Draft = readonly (number | undefined)[];

interface Drafts {
  readonly get: (election: string) => Draft;
  readonly set: (election: string, draft: Draft) => void;
}

const DraftsContext = createContext<Drafts | undefined>(undefined);

const empty: Draft = [];

/** Keeps drafts above the lock screen, so that locking loses nothing. They are in memory only. */
export function DraftsProvider({ children }: { readonly children: ReactNode }) {
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>({});
  const value = useMemo<Drafts>(
    () => ({
      get: (election) => drafts[election] ?? empty,
      set: (election, draft) => setDrafts((old) => ({ ...old, [election]: draft })),
    }),
    [drafts],
  );
  return <DraftsContext value={value}>{children}</DraftsContext>;
}

/** The draft of an election, and how to change it. */
export function useDraft(election: string): readonly [Draft, (draft: Draft) => void] {
  const drafts = useContext(DraftsContext);
  if (!drafts) throw new Error("useDraft needs a DraftsProvider");
  return [drafts.get(election), (draft) => drafts.set(election, draft)];
}
