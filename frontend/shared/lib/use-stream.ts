import { useQueryClient, type QueryKey } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useState } from "react";
import { reload } from "./query";

/**
 * Writes the `event`s of a stream into a query's value, and says whether the stream is there. Browsers connect again by
 * themselves; when a stream is lost, the query is read at once. Whatever arrived last counts, whichever way it came: the chain
 * may have been reorganised, so that a later block is not always the later news.
 */
export function useStream(url: string, event: string, queryKey: QueryKey): boolean {
  const client = useQueryClient();
  const [open, setOpen] = useState("");
  const keep = useEffectEvent((data: string) => client.setQueryData(queryKey, JSON.parse(data)));
  const read = useEffectEvent(() => void reload(client, queryKey));
  useEffect(() => {
    const source = new EventSource(url);
    let live = false;
    source.addEventListener(event, ({ data }: MessageEvent<string>) => {
      live = true;
      keep(data);
      setOpen(url);
    });
    const lost = () => {
      if (live) read();
      live = false;
      setOpen("");
    };
    source.addEventListener("unavailable", lost);
    source.addEventListener("error", lost);
    return () => source.close();
  }, [url, event]);
  return open === url;
}
