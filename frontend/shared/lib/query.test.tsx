import {
  onlineManager,
  QueryClientProvider,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { act, render, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { newQueryClient, reload, useLastError } from "./query";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

/** Questions that the test answers one by one. */
function questions() {
  const asked: { answer: (text: string) => void; fail: (error: Error) => void }[] = [];
  const ask = () => new Promise<string>((answer, fail) => void asked.push({ answer, fail }));
  return { asked, ask };
}

interface WatchProps {
  readonly ask: () => Promise<string>;
  readonly interval?: number;
}

function Watch({ ask, interval }: WatchProps) {
  const client = useQueryClient();
  const query = useQuery({
    queryKey: ["watched"],
    queryFn: ask,
    ...(interval ? { refetchInterval: interval } : {}),
  });
  const error = useLastError(query);
  return (
    <>
      <p>{query.data ?? "nothing"}</p>
      <p role="alert">{error?.message}</p>
      <button onClick={() => void reload(client, ["watched"])}>reload</button>
    </>
  );
}

const inClient = (children: ReactNode, retryAfter: number | false = false) => (
  <QueryClientProvider client={newQueryClient(() => retryAfter)}>{children}</QueryClientProvider>
);

test("a message stays while a query without a value asks again, and goes when it is answered", async () => {
  const { asked, ask } = questions();
  render(inClient(<Watch ask={ask} />, 500));
  asked[0]?.fail(new Error("away"));
  await pass(1);
  expect(screen.getByRole("alert")).toHaveTextContent("away");
  await pass(600);
  expect(asked).toHaveLength(2);
  expect(screen.getByRole("alert")).toHaveTextContent("away");
  asked[1]?.answer("here");
  await pass(1);
  expect(screen.getByText("here")).toBeInTheDocument();
  expect(screen.getByRole("alert")).toBeEmptyDOMElement();
  await pass(10_000);
  expect(asked).toHaveLength(2);
});

test("the last value stays beside a failure, and an interval goes on", async () => {
  const { asked, ask } = questions();
  render(inClient(<Watch ask={ask} interval={1_000} />));
  asked[0]?.answer("first");
  await pass(1_100);
  asked[1]?.fail(new Error("away"));
  await pass(1);
  expect(screen.getByText("first")).toBeInTheDocument();
  expect(screen.getByRole("alert")).toHaveTextContent("away");
  await pass(1_100);
  asked[2]?.answer("second");
  await pass(1);
  expect(screen.getByText("second")).toBeInTheDocument();
  expect(screen.getByRole("alert")).toBeEmptyDOMElement();
});

test.each(["the first value", "a later value"])(
  "an answer from before a change is dropped: %s",
  async (when) => {
    const { asked, ask } = questions();
    render(inClient(<Watch ask={ask} />));
    if (when === "a later value") {
      asked[0]?.answer("before");
      await pass(1);
      act(() => screen.getByRole("button").click());
      await pass(1);
    }
    const old = asked.at(-1);
    const { length } = asked;
    act(() => screen.getByRole("button").click());
    await pass(1);
    expect(asked).toHaveLength(length + 1);
    asked.at(-1)?.answer("after the change");
    await pass(1);
    old?.answer("old");
    await pass(1);
    expect(screen.getByText("after the change")).toBeInTheDocument();
  },
);

test("the next screen begins with nothing, and nothing keeps what a form sent", async () => {
  const client = newQueryClient(() => false);
  const { asked, ask } = questions();
  const shown = (key: string) => (
    <QueryClientProvider client={client}>
      <Watch key={key} ask={ask} />
      <Send key={`send ${key}`} />
    </QueryClientProvider>
  );
  function Send() {
    const send = useMutation({ mutationFn: (secret: string) => Promise.resolve(secret) });
    return <button onClick={() => send.mutate("a secret")}>send</button>;
  }
  const { unmount } = render(shown("one"));
  asked[0]?.answer("read before");
  act(() => screen.getByText("send").click());
  await pass(1);
  unmount();
  await pass(1);
  expect(client.getQueryCache().getAll()).toEqual([]);
  expect(client.getMutationCache().getAll()).toEqual([]);
  render(shown("two"));
  expect(screen.getByText("nothing")).toBeInTheDocument();
});

test("questions go out even if the browser believes that it has no network", async () => {
  onlineManager.setOnline(false);
  const { asked, ask } = questions();
  render(inClient(<Watch ask={ask} />));
  await pass(1);
  expect(asked).toHaveLength(1);
  onlineManager.setOnline(true);
});

test("a second press that comes at once starts nothing again", async () => {
  const start = vi.fn(() => new Promise<void>(() => {}));
  function Start() {
    const { mutate, isPending } = useMutation({ mutationFn: start });
    return <button onClick={isPending ? undefined : () => mutate()}>start</button>;
  }
  render(inClient(<Start />));
  const button = screen.getByRole("button");
  await act(() => Promise.resolve(button.click()));
  await act(() => Promise.resolve(button.click()));
  expect(start).toHaveBeenCalledTimes(1);
});
