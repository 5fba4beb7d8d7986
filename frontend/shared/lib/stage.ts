/** The rounds of a board of trustees, in their order. */
export const rounds = ["registering", "dealing", "confirming"] as const;

/** The rounds, and what follows when all of them succeed. */
export const steps = [...rounds, "ready"] as const;

/** Where a board of trustees can stand. */
export type Stage = (typeof steps)[number] | "aborted";
