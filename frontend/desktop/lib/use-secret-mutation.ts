import { useMutation } from "@tanstack/react-query";
import { useCallback } from "react";

/** A request whose values or answer are secret. */
export interface SecretMutation<Values extends readonly unknown[]> {
  readonly run: (...values: Values) => void;
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly reset: () => void;
}

/**
 * A mutation whose values and answer pass beside the cache: it sees neither passphrases nor words, not even while it runs. The
 * answer goes to `onDone` alone.
 */
export function useSecretMutation<Values extends readonly unknown[], Answer>(
  request: (...values: Values) => Promise<Answer>,
  onDone: (answer: Answer) => void | Promise<void>,
): SecretMutation<Values> {
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: async (take: () => Values) => onDone(await request(...take())),
  });
  const run = useCallback((...values: Values) => mutate(once(values)), [mutate]);
  return { run, isPending, error, reset };
}

/** A function that gives its value once and keeps nothing of it. */
function once<T>(value: T): () => T {
  const held = [value];
  return () => {
    const [taken] = held.splice(0);
    if (taken === undefined) throw new Error("taken twice");
    return taken;
  };
}
