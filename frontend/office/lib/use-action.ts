import { useCallback, useState } from "react";
import { ApiError } from "./client";

/** A call that the person starts: whether it runs, and what it failed with. */
export interface Action<A extends readonly unknown[], R> {
  /** Gives undefined when the call failed. */
  readonly run: (...args: A) => Promise<R | undefined>;
  readonly busy: boolean;
  readonly error: ApiError | undefined;
  /** Forgets what the last call failed with; a call that runs goes on. */
  readonly reset: () => void;
}

interface State {
  readonly busy: boolean;
  readonly error: ApiError | undefined;
}

const idle: State = { busy: false, error: undefined };

/** Wraps a call of the office for a form or a button. */
export function useAction<A extends readonly unknown[], R>(call: (...args: A) => Promise<R>): Action<A, R> {
  const [state, setState] = useState(idle);
  const run = async (...args: A): Promise<R | undefined> => {
    setState({ busy: true, error: undefined });
    try {
      const result = await call(...args);
      setState(idle);
      return result;
    } catch (error) {
      setState({ busy: false, error: error instanceof ApiError ? error : new ApiError("internal", "") });
      return undefined;
    }
  };
  const reset = useCallback(() => setState((old) => (old.busy ? old : idle)), []);
  return { run, ...state, reset };
}
