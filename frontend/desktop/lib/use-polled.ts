import { useCallback, useEffect, useRef, useState } from "react";

/** What a polled call last gave. A failure keeps the value from before. */
export interface Polled<T> {
  readonly value: T | undefined;
  readonly error: unknown;
  /** Asks again at once. */
  readonly refresh: () => Promise<void>;
}

/**
 * Calls `ask` now and then every `interval` milliseconds, one call at a time. Answers to calls made for an earlier `key`
 * are dropped. The Go side has no events to miss: what is on the screen is at most one interval old.
 */
export function usePolled<T>(key: string, interval: number, ask: () => Promise<T>): Polled<T> {
  const [state, setState] = useState<{ key: string; value?: T; error?: unknown }>({ key });
  const latest = useRef({ key, ask });
  useEffect(() => {
    latest.current = { key, ask };
  });

  const refresh = useCallback(async () => {
    const asked = latest.current;
    try {
      const value = await asked.ask();
      if (latest.current.key === asked.key) setState({ key: asked.key, value });
    } catch (error) {
      if (latest.current.key === asked.key)
        setState((old) => (old.key === asked.key ? { ...old, error } : { key: asked.key, error }));
    }
  }, []);

  useEffect(() => {
    let stopped = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const loop = async () => {
      await refresh();
      if (!stopped) timer = setTimeout(() => void loop(), interval);
    };
    void loop();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [key, interval, refresh]);

  const current = state.key === key ? state : { key };
  return { value: current.value, error: current.error, refresh };
}
