import { useEffect, useState } from "react";
import { eventsUrl, getResults, type ApiError, type Results } from "./api";
import { useLoaded } from "./use-loaded";

/** An election's results. `live` says whether changes arrive by themselves at the moment. */
export interface LiveResults {
  readonly results?: Results;
  readonly error?: ApiError;
  readonly live: boolean;
}

interface Pushed {
  readonly address: string;
  readonly results?: Results;
  readonly at?: number;
  readonly live: boolean;
}

/** How often results are read while no stream brings them. */
const pollEvery = 5_000;

/**
 * Follows an election by server-sent events. Browsers connect again by themselves; while they cannot, the results are
 * read every few seconds.
 */
export function useLiveResults(address: string): LiveResults {
  const [pushed, setPushed] = useState<Pushed>({ address, live: false });
  const current: Pushed = pushed.address === address ? pushed : { address, live: false };
  const polled = useLoaded(
    `results ${address}`,
    (signal) => getResults(address, signal),
    current.live ? 0 : pollEvery,
  );
  useEffect(() => {
    const source = new EventSource(eventsUrl(address));
    source.addEventListener("results", (event: MessageEvent<string>) => {
      setPushed({ address, results: JSON.parse(event.data) as Results, at: performance.now(), live: true });
    });
    const lost = () =>
      setPushed((last) => (last.address === address ? { ...last, live: false } : { address, live: false }));
    source.addEventListener("unavailable", lost);
    source.addEventListener("error", lost);
    return () => source.close();
  }, [address]);
  // A later block is not always the later news: the chain may have been reorganised. What arrived last counts.
  const results = (current.at ?? 0) >= (polled.at ?? 0) ? current.results : polled.value;
  return {
    live: current.live,
    ...(results ? { results } : {}),
    ...(polled.error && !current.live ? { error: polled.error } : {}),
  };
}
