import { QueryClientProvider, useQuery } from "@tanstack/react-query";
import { act, render, screen } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { newQueryClient } from "./query";
import { useStream } from "./use-stream";

class Stream extends EventTarget {
  static all: Stream[] = [];
  readonly url: string;
  closed = false;
  constructor(url: string) {
    super();
    this.url = url;
    Stream.all.push(this);
  }
  close() {
    this.closed = true;
  }
  say(event: string, data?: unknown) {
    act(() => void this.dispatchEvent(new MessageEvent(event, { data: JSON.stringify(data) })));
  }
}

beforeEach(() => {
  Stream.all = [];
  vi.stubGlobal("EventSource", Stream);
});

const ask = vi.fn(() => Promise.resolve("asked"));

function Watch({ url }: { readonly url: string }) {
  const { data } = useQuery({ queryKey: [url], queryFn: ask });
  const live = useStream(url, "news", [url]);
  return <p>{`${data} ${live ? "live" : "not live"}`}</p>;
}

const shown = (url: string, client = newQueryClient(() => false)) => (
  <QueryClientProvider client={client}>
    <Watch url={url} />
  </QueryClientProvider>
);

test("a stream's news replaces what was asked, and is asked for at once when the stream is lost", async () => {
  render(shown("/a"));
  expect(await screen.findByText("asked not live")).toBeInTheDocument();
  Stream.all[0]?.say("news", "pushed");
  expect(await screen.findByText("pushed live")).toBeInTheDocument();
  expect(ask).toHaveBeenCalledTimes(1);
  Stream.all[0]?.say("error");
  expect(await screen.findByText("asked not live")).toBeInTheDocument();
  expect(ask).toHaveBeenCalledTimes(2);
  Stream.all[0]?.say("error"); // the browser tries again, and fails
  await act(() => Promise.resolve());
  expect(ask).toHaveBeenCalledTimes(2);
});

test("another address has a stream of its own, and the one before is closed", async () => {
  const client = newQueryClient(() => false);
  const { rerender } = render(shown("/a", client));
  Stream.all[0]?.say("news", "pushed");
  expect(await screen.findByText("pushed live")).toBeInTheDocument();
  rerender(shown("/b", client));
  expect(await screen.findByText("asked not live")).toBeInTheDocument();
  expect(Stream.all.map(({ url, closed }) => `${url} ${closed}`)).toEqual(["/a true", "/b false"]);
});
