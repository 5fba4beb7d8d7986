import { useCallback, useEffect, useRef, useState } from "react";
import { ApiError } from "./client";

/** What has been loaded so far; after a failure the last value stays and `error` says what is wrong. */
export interface Loaded<T> {
  readonly value: T | undefined;
  readonly error: ApiError | undefined;
  /** Loads again at once. */
  readonly reload: () => void;
}

/** How long to wait before another try after a failure that may pass, in milliseconds. */
const retryAfter = 5_000;

/**
 * Loads a value, and again every `refresh` milliseconds if that is not 0. `key` says what is loaded: with another key it starts
 * anew, and answers for the key before are dropped.
 */
export function useLoaded<T>(key: string, load: () => Promise<T>, refresh = 0): Loaded<T> {
  const [state, setState] = useState<{ key: string; value?: T; error?: ApiError }>({ key });
  const [round, setRound] = useState(0);
  const latest = useRef(load);
  useEffect(() => {
    latest.current = load;
  });
  useEffect(() => {
    let stopped = false;
    let timer: number | undefined;
    const attempt = async () => {
      let next = refresh;
      try {
        const value = await latest.current();
        if (!stopped) setState({ key, value });
      } catch (error) {
        const problem = error instanceof ApiError ? error : new ApiError("internal", "");
        if (!stopped) setState((old) => ({ ...(old.key === key ? old : { key }), error: problem }));
        if (problem.code === "network") next ||= retryAfter;
      }
      if (!stopped && next > 0) timer = window.setTimeout(() => void attempt(), next);
    };
    void attempt();
    return () => {
      stopped = true;
      window.clearTimeout(timer);
    };
  }, [key, refresh, round]);
  const reload = useCallback(() => setRound((old) => old + 1), []);
  const current = state.key === key ? state : { key };
  return { value: current.value, error: current.error, reload };
}
