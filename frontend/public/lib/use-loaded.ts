import { useEffect, useState } from "react";
import { ApiError } from "./api";

/** What has been loaded so far; after a failure the last value stays and `error` says what is wrong. */
export interface Loaded<T> {
  readonly value?: T;
  readonly error?: ApiError;
  /** When the value arrived, in milliseconds of this page. */
  readonly at?: number;
}

/** How long to wait before the next try, and between two readings of a value that is kept up to date. */
const retryAfter = 3_000;

/**
 * Loads a value, again every `refresh` milliseconds if that is not 0, and again after a failure that may pass.
 * `key` says what is loaded: another key starts anew.
 */
export function useLoaded<T>(key: string, load: (signal: AbortSignal) => Promise<T>, refresh = 0): Loaded<T> {
  const [state, setState] = useState<Loaded<T> & { readonly key: string }>({ key });
  useEffect(() => {
    const controller = new AbortController();
    let timer: number | undefined;
    const again = (delay: number) => {
      timer = window.setTimeout(() => void attempt(), delay);
    };
    const attempt = async () => {
      try {
        const value = await load(controller.signal);
        if (!controller.signal.aborted) setState({ key, value, at: performance.now() });
        if (refresh > 0) again(refresh);
      } catch (error) {
        if (controller.signal.aborted) return;
        const problem = error instanceof ApiError ? error : new ApiError("network", "");
        setState((last) => (last.key === key ? { ...last, error: problem } : { key, error: problem }));
        if (!problem.code.startsWith("no_such")) again(retryAfter);
      }
    };
    void attempt();
    return () => {
      controller.abort();
      window.clearTimeout(timer);
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `load` is new at every rendering; key names what it loads
  }, [key, refresh]);
  return state.key === key ? state : {};
}
