import { createContext, useContext, useMemo, useState, type ReactNode } from "react";

interface Drafts {
  readonly get: (key: string) => unknown;
  readonly set: (key: string, value: unknown) => void;
}

const DraftsContext = createContext<Drafts | undefined>(undefined);

/**
 * Keeps what was typed above the sign-in, in memory only, so that signing out for idleness loses nothing. Drafts belong to `owner`:
 * another person never sees them.
 */
export function DraftsProvider({
  owner,
  children,
}: {
  readonly owner: string;
  readonly children: ReactNode;
}) {
  const [kept, setKept] = useState<{ owner: string; drafts: Readonly<Record<string, unknown>> }>({
    owner,
    drafts: {},
  });
  const value = useMemo<Drafts>(() => {
    const drafts = kept.owner === owner ? kept.drafts : {};
    return {
      get: (key) => drafts[key],
      set: (key, draft) =>
        setKept((old) => ({
          owner,
          drafts: { ...(old.owner === owner ? old.drafts : {}), [key]: draft },
        })),
    };
  }, [kept, owner]);
  return <DraftsContext value={value}>{children}</DraftsContext>;
}

/** A draft's value, how to change it, and how to drop it. A key always holds the same type. */
export function useDraft<T>(key: string, initial: T): readonly [T, (value: T) => void, () => void] {
  const drafts = useContext(DraftsContext);
  if (!drafts) throw new Error("useDraft needs a DraftsProvider");
  const value = drafts.get(key) as T | undefined;
  return [value ?? initial, (next) => drafts.set(key, next), () => drafts.set(key, undefined)];
}
