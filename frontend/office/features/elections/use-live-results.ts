import { useEffect, useState } from "react";
import { answer, office, type Schemas } from "../../lib/client";
import { useLoaded, type Loaded } from "../../lib/use-loaded";

type Results = Schemas["ElectionResults"];

/** How often results are read while no stream brings them, in milliseconds. */
const pollEvery = 5_000;

/** Follows an election by server-sent events; while a stream cannot be had, the results are read every few seconds. */
export function useLiveResults(address: string): {
  readonly loaded: Loaded<Results>;
  readonly live: boolean;
} {
  const [pushed, setPushed] = useState<{ address: string; results?: Results; live: boolean }>();
  const current = pushed?.address === address ? pushed : undefined;
  const live = current?.live ?? false;
  const polled = useLoaded(
    `results ${address}`,
    () => answer(office.GET("/api/v1/elections/{address}/results", { params: { path: { address } } })),
    live ? 0 : pollEvery,
  );
  useEffect(() => {
    const source = new EventSource(`/api/v1/elections/${address}/events`);
    source.addEventListener("results", (event: MessageEvent<string>) =>
      setPushed({ address, results: JSON.parse(event.data) as Results, live: true }),
    );
    const lost = () => setPushed({ address, live: false });
    source.addEventListener("unavailable", lost);
    source.addEventListener("error", lost);
    return () => source.close();
  }, [address]);
  const value = current?.results ?? polled.value;
  return { loaded: { ...polled, value, error: value && live ? undefined : polled.error }, live };
}
