import { useCallback, useState } from "react";

/** A call that the person starts: whether it runs, and what it failed with. */
export interface Action<A extends readonly unknown[], R> {
  readonly run: (...args: A) => Promise<R | undefined>;
  readonly busy: boolean;
  readonly error: unknown;
  readonly reset: () => void;
}

/** Wraps a call of the Go side for a form or a button. `run` gives undefined when the call failed. */
export function useAction<A extends readonly unknown[], R>(call: (...args: A) => Promise<R>): Action<A, R> {
  const [state, setState] = useState<{ busy: boolean; error: unknown }>({ busy: false, error: undefined });
  const run = async (...args: A): Promise<R | undefined> => {
    setState({ busy: true, error: undefined });
    try {
      const result = await call(...args);
      setState({ busy: false, error: undefined });
      return result;
    } catch (error) {
      setState({ busy: false, error });
      return undefined;
    }
  };
  const reset = useCallback(() => setState({ busy: false, error: undefined }), []);
  return { run, busy: state.busy, error: state.error, reset };
}
