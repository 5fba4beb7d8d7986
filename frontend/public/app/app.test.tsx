import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { run } from "axe-core";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { Results, Tally } from "../lib/client";
import { startTranslations } from "../lib/i18n";
import { App } from "./app";

const address = "0x00000000000000000000000000000000000000aa";
const block = { number: 120, hash: "0xabc", time: 1_795_000_000 };

function tally(ballots: number, counts: Tally["counts"]): Tally {
  return { block, phase: "open", ballots, counts };
}

function standing(change: Partial<Results> = {}): Results {
  const latest = tally(10, [[6, 3, 1]]);
  return {
    election: address,
    version: "120-abc",
    mode: "open",
    phase: "open",
    opening: 1_794_000_000,
    closing: 1_796_000_000,
    voters: 40,
    latest,
    final: tally(7, [[4, 2, 1]]),
    complete: false,
    stale: false,
    ...change,
  };
}

const summary = {
  address,
  mode: "open",
  phase: "open",
  title: { en: "Annual <b>meeting</b>", sv: "Årsmöte" },
  opening: 1_794_000_000,
  closing: 1_796_000_000,
  voters: 40,
  ballots: 10,
};

const description = {
  address,
  chainId: 137,
  metadataHash: "0xfeed",
  metadata: {
    title: summary.title,
    questions: [
      {
        title: { en: "Approve the accounts?" },
        options: [{ title: { en: "Yes" } }, { title: { en: "No" } }, { title: { en: "Blank" } }],
        blank: 2,
      },
    ],
  },
};

/** What the office answers, by path. A number is a status, with a problem. */
let answers: Record<string, unknown>;
let asked: string[];

class Stream extends EventTarget {
  static newest: Stream | undefined;
  closed = false;
  readonly url: string;

  constructor(url: string) {
    super();
    this.url = url;
    Stream.newest = this;
  }

  close() {
    this.closed = true;
  }

  push(event: string, data: unknown) {
    act(() => void this.dispatchEvent(new MessageEvent(event, { data: JSON.stringify(data) })));
  }
}

beforeAll(() => startTranslations("en"));
afterEach(() => vi.useRealTimers());

beforeEach(() => {
  window.location.hash = "";
  window.scrollTo = vi.fn();
  answers = {
    "/organisation": { name: "Rowing Club", rpc: ["https://rpc.example.org"], chainId: 137 },
    "/elections": { block, elections: [summary] },
    [`/elections/${address}`]: description,
    [`/elections/${address}/results`]: standing(),
  };
  vi.stubGlobal("EventSource", Stream);
  asked = [];
  vi.stubGlobal("fetch", (path: string) => {
    asked.push(path.replace("/api/v1", ""));
    const found = answers[decodeURIComponent(path.replace("/api/v1", ""))];
    if (found === undefined)
      return Promise.resolve(Response.json({ code: "no_such_ballot" }, { status: 404 }));
    if (found instanceof Response) return Promise.resolve(found.clone());
    return Promise.resolve(Response.json(found));
  });
});

function show(hash: string) {
  window.location.hash = hash;
  return render(<App />);
}

test("lists the elections and opens one", async () => {
  show("");
  const user = userEvent.setup();
  expect(await screen.findByText("Rowing Club")).toBeInTheDocument();
  await user.click(await screen.findByRole("link", { name: /Annual <b>meeting<\/b>/ }));
  expect(await screen.findByRole("heading", { level: 1, name: "Annual <b>meeting</b>" })).toBeInTheDocument();
  expect(screen.getByRole("main")).toHaveFocus();
});

test("shows counts, turnout, block and finality, and follows the stream", async () => {
  show(`#/election/${address}`);
  const table = await screen.findByRole("table", { name: "Approve the accounts?" });
  expect(within(table).getByRole("row", { name: /Yes 6 60/ })).toBeInTheDocument();
  expect(screen.getByRole("meter", { name: "Turnout" })).toHaveAttribute("aria-valuenow", "10");
  expect(screen.getByText(/7 of 10 ballots are final/)).toBeInTheDocument();
  expect(screen.getByText(/^As of .* \(block 120\)$/)).toBeInTheDocument();
  expect(
    await screen.findByText(`psephos audit ${address} --rpc https://rpc.example.org`),
  ).toBeInTheDocument();
  Stream.newest?.push("results", standing({ latest: tally(11, [[7, 3, 1]]) }));
  expect(within(table).getByRole("row", { name: /Yes 7 63/ })).toBeInTheDocument();
  expect(screen.getByText("Live")).toBeInTheDocument();
});

test("says that it is not live, and keeps reading, when the stream is lost", async () => {
  show(`#/election/${address}`);
  await screen.findByRole("table");
  Stream.newest?.push("results", standing());
  answers[`/elections/${address}/results`] = standing({ latest: tally(12, [[8, 3, 1]]) });
  Stream.newest?.push("error", {});
  expect(screen.getByText("Not live at the moment")).toBeInTheDocument();
  expect(await screen.findByRole("row", { name: /Yes 8/ })).toBeInTheDocument();
});

test("follows a reorganisation back to fewer ballots", async () => {
  show(`#/election/${address}`);
  await screen.findByRole("table");
  const earlier = { ...tally(4, [[2, 1, 1]]), block: { ...block, number: 119 } };
  Stream.newest?.push("results", standing({ latest: earlier }));
  expect(screen.getByRole("row", { name: /Yes 2/ })).toBeInTheDocument();
});

test("shows only the turnout of a secret election that is not tallied", async () => {
  answers[`/elections/${address}/results`] = standing({
    mode: "secret",
    latest: tally(10, null),
    final: tally(10, null),
  });
  show(`#/election/${address}`);
  expect(await screen.findByText(/only the turnout is known/)).toBeInTheDocument();
  expect(screen.queryByRole("table")).not.toBeInTheDocument();
});

test("marks a final result", async () => {
  answers[`/elections/${address}/results`] = standing({ phase: "closed", complete: true });
  show(`#/election/${address}`);
  expect(await screen.findByText("Final result")).toBeInTheDocument();
  expect(screen.queryByText("Live")).not.toBeInTheDocument();
});

test("says when the results are not to be had, and when there is no such election", async () => {
  const problem = (status: number, code: string) => Response.json({ code, detail: "" }, { status });
  answers[`/elections/${address}/results`] = problem(503, "results_unavailable");
  const { unmount } = show(`#/election/${address}`);
  expect(await screen.findByText(/office is reading the results again/)).toBeInTheDocument();
  unmount();
  answers[`/elections/${address}/results`] = problem(404, "no_such_election");
  show(`#/election/${address}`);
  expect(await screen.findByText(/no election at that address/)).toBeInTheDocument();
});

test("finds a ballot by its tracker", async () => {
  answers["/ballots/7Z4K-Q2M8"] = { state: "included", block: 118 };
  show("");
  const user = userEvent.setup();
  await user.click(await screen.findByRole("button", { name: "Find the ballot" }));
  expect(screen.getByRole("textbox", { name: "Tracker" })).toHaveAccessibleDescription(/Enter the tracker/);
  await user.type(screen.getByRole("textbox", { name: "Tracker" }), " 7Z4K-Q2M8 {Enter}");
  expect(await screen.findByText(/In the ballot box: .*Block 118/)).toBeInTheDocument();
  await user.clear(screen.getByRole("textbox", { name: "Tracker" }));
  await user.type(screen.getByRole("textbox", { name: "Tracker" }), "WRONG{Enter}");
  expect(await screen.findByText(/No ballot with that tracker/)).toBeInTheDocument();
});

test("the timeline begins with the creation, even if voting opened at the same time or before", async () => {
  const created = { kind: "created", time: summary.opening + 5, block: 100 };
  answers[`/elections/${address}/history`] = { happenings: [created], turnout: [] };
  show(`#/election/${address}`);
  const opened = await screen.findByText("Voting opened");
  const first = await screen.findByText("Created");
  expect(first.compareDocumentPosition(opened)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test("the history is read once more when the last ballots are final, and then no longer", async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const history = `/elections/${address}/history`;
  const times = () => asked.filter((path) => path === history).length;
  const created = { kind: "created", time: summary.opening - 60, block: 100 };
  answers[history] = { happenings: [created], turnout: [] };
  show(`#/election/${address}`);
  expect(await screen.findByText("Created")).toBeInTheDocument();
  const extended = { kind: "extended", time: summary.opening + 60, block: 110, closing: summary.closing };
  answers[history] = { happenings: [created, extended], turnout: [] };
  const before = times();
  Stream.newest?.push("results", standing({ phase: "closed", complete: true }));
  expect(screen.getByText("Created")).toBeInTheDocument();
  expect(await screen.findByText(/^Closing time moved to/)).toBeInTheDocument();
  expect(times()).toBe(before + 1);
  await act(() => vi.advanceTimersByTimeAsync(30_000));
  expect(times()).toBe(before + 1);
});

test("what failed is asked for again soon; what does not exist is not", async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const lookups = () => asked.filter((path) => path.startsWith("/ballots/")).length;
  answers["/ballots/7Z4K"] = Response.json({ code: "results_unavailable" }, { status: 503 });
  const { unmount } = show("#/ballot/7Z4K");
  expect(await screen.findByText(/office is reading the results again/)).toBeInTheDocument();
  answers["/ballots/7Z4K"] = { state: "final", block: 118 };
  await act(() => vi.advanceTimersByTimeAsync(3_500));
  expect(await screen.findByText(/^Final: /)).toBeInTheDocument();
  unmount();
  const before = lookups();
  show("#/ballot/WRONG");
  expect(await screen.findByText(/No ballot with that tracker/)).toBeInTheDocument();
  await act(() => vi.advanceTimersByTimeAsync(30_000));
  expect(lookups()).toBe(before + 1);
});

test("has no accessibility violations", async () => {
  const { container } = show(`#/election/${address}`);
  await screen.findByRole("table");
  const found = await run(container, { rules: { "color-contrast": { enabled: false } } });
  expect(found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" ")}`)).toEqual([]);
});
