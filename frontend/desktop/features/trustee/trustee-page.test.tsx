import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { BackendError } from "../../lib/backend-error";
import type { TrusteeArea, TrusteeBoard, TrusteeElection, TrusteeStep } from "../../lib/backend";
import * as backend from "../../test/backend";
import { expectAccessible, show } from "../../test/render";
import { TallyPanel } from "./tally-panel";
import { TrusteeNotice } from "./trustee-notice";
import { TrusteePage } from "./trustee-page";

vi.mock("../../lib/backend", () => import("../../test/backend"));

const member = (index: number, done: boolean) => ({
  index,
  address: `0x0${index}`,
  own: index === 1,
  done,
  steps: done ? 1 : 0,
});

const boardOf = (change: Partial<TrusteeBoard> = {}): TrusteeBoard => ({
  address: "0xbb00000000000000000000000000000000000001",
  index: 1,
  threshold: 2,
  stage: "registering",
  task: "register",
  pending: "",
  problem: "",
  deadline: "2026-11-23T10:00:00Z",
  members: [member(1, false), member(2, true), member(3, false)],
  dealer: 0,
  complainer: 0,
  elections: [],
  ...change,
});

const electionOf = (change: Partial<TrusteeElection> = {}): TrusteeElection => ({
  address: "0xaa",
  title: { en: "Board" },
  phase: "closed",
  closing: "2026-11-22T10:00:00Z",
  ballots: 8,
  task: "shares",
  pending: "",
  problem: "",
  shares: [3],
  needed: 2,
  own: false,
  ...change,
});

const areaOf = (boards: TrusteeBoard[], change: Partial<TrusteeArea> = {}): TrusteeArea => ({
  address: backend.address,
  balance: "1.500000",
  due: 1,
  boards,
  ...change,
});

const stepOf = (change: Partial<TrusteeStep> = {}): TrusteeStep => ({
  id: "S1",
  task: "register",
  target: "0xbb",
  dealer: 0,
  fee: "0.002000",
  balance: "1.500000",
  counts: [],
  ...change,
});

const page = () => <TrusteePage organisation="o" name="Club" />;

test("a step that is due is looked at, then signed exactly so", async () => {
  backend.trustee.Area.mockResolvedValue(areaOf([boardOf()]));
  backend.trustee.Prepare.mockResolvedValue(stepOf());
  backend.trustee.Perform.mockResolvedValue(undefined);
  const { container } = await show(page());
  expect(await screen.findByText("It is your turn: register")).toBeInTheDocument();
  expect(screen.getByText(/2 of 3 trustees are enough/)).toBeInTheDocument();
  await expectAccessible(container);
  await userEvent.click(screen.getByRole("button", { name: "Look at this step" }));
  expect(backend.trustee.Prepare).toHaveBeenCalledWith("o", "board", boardOf().address);
  const review = await screen.findByRole("group", { name: "Register now?" });
  expect(screen.getByText("Register now?")).toHaveFocus();
  expect(within(review).getByText(/Costs at most 0.002 of the chain's coin/)).toBeInTheDocument();
  await expectAccessible(container);
  backend.trustee.Area.mockResolvedValue(areaOf([boardOf({ pending: "register" })], { due: 0 }));
  await userEvent.click(within(review).getByRole("button", { name: "Register" }));
  expect(backend.trustee.Perform).toHaveBeenCalledWith("S1");
  expect(await screen.findByText("Your registration is being sent.")).toBeInTheDocument();
});

test("a step that is not wanted is thrown away", async () => {
  backend.trustee.Area.mockResolvedValue(areaOf([boardOf()]));
  backend.trustee.Prepare.mockResolvedValue(stepOf());
  backend.trustee.Discard.mockResolvedValue(undefined);
  await show(page());
  await userEvent.click(await screen.findByRole("button", { name: "Look at this step" }));
  await userEvent.click(await screen.findByRole("button", { name: "Not now" }));
  expect(backend.trustee.Discard).toHaveBeenCalledWith("S1");
  expect(screen.getByRole("button", { name: "Look at this step" })).toBeInTheDocument();
});

test("waiting names who is missing", async () => {
  const members = [member(1, true), member(2, false), member(3, false)];
  backend.trustee.Area.mockResolvedValue(areaOf([boardOf({ task: "wait", stage: "dealing", members })]));
  await show(page());
  expect(await screen.findByText("Waiting for trustees 2, 3.")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Look at this step" })).not.toBeInTheDocument();
});

test("a wrong share: the confirmation becomes a complaint that names the dealer", async () => {
  backend.trustee.Area.mockResolvedValue(areaOf([boardOf({ task: "confirm", stage: "confirming" })]));
  backend.trustee.Prepare.mockResolvedValue(stepOf({ task: "complain", dealer: 3 }));
  const { container } = await show(page());
  await userEvent.click(await screen.findByRole("button", { name: "Look at this step" }));
  const review = await screen.findByRole("group", { name: /A piece is wrong/ });
  expect(review).toHaveTextContent("Trustee 3 sent you a wrong piece");
  expect(within(review).getByRole("button", { name: "Complain" })).toBeInTheDocument();
  await expectAccessible(container);
});

test("boards that failed say why", async () => {
  backend.trustee.Area.mockResolvedValue(
    areaOf([
      boardOf({ stage: "aborted", task: "none", dealer: 2, complainer: 1 }),
      boardOf({ address: "0xbb00000000000000000000000000000000000002", task: "late" }),
      boardOf({ address: "0xbb00000000000000000000000000000000000003", stage: "aborted", task: "none" }),
    ]),
  );
  await show(page());
  expect(
    await screen.findByText(/trustee 1 has proven that trustee 2 sent a wrong piece/),
  ).toBeInTheDocument();
  expect(screen.getByText(/The time of this round is over/)).toBeInTheDocument();
  expect(screen.getByText(/a round was not finished in time/)).toBeInTheDocument();
});

test("a board whose round is late can be given up, which is shown before it is signed", async () => {
  backend.trustee.Area.mockResolvedValue(areaOf([boardOf({ task: "late" })]));
  backend.trustee.Prepare.mockResolvedValue(stepOf({ task: "abort" }));
  backend.trustee.Perform.mockResolvedValue(undefined);
  const { container } = await show(page());
  expect(await screen.findByText(/Nothing is lost/)).toBeInTheDocument();
  expect(screen.queryByText("it is your turn")).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: "Give this board up" }));
  const review = await screen.findByRole("group", { name: "Give this board up now?" });
  expect(review).toHaveTextContent("a new board takes its place");
  await expectAccessible(container);
  backend.trustee.Area.mockResolvedValue(areaOf([boardOf({ task: "late", pending: "abort" })]));
  await userEvent.click(within(review).getByRole("button", { name: "Give the board up" }));
  expect(backend.trustee.Prepare).toHaveBeenCalledWith("o", "abort", boardOf().address);
  expect(backend.trustee.Perform).toHaveBeenCalledWith(stepOf().id);
  expect(await screen.findByText("The board is being given up.")).toBeInTheDocument();
});

test("without money the address and its code are shown before and after trying", async () => {
  backend.trustee.Area.mockResolvedValue(areaOf([boardOf()], { balance: "0.000000" }));
  backend.trustee.Prepare.mockRejectedValue(
    new BackendError("funds.missing", { address: backend.address, amount: "0.002000" }),
  );
  const { container } = await show(page());
  expect(await screen.findByText("Your address needs a little of the chain's coin")).toBeInTheDocument();
  expect(screen.getByTitle("Your address as a QR code")).toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: "Look at this step" }));
  expect(await screen.findByText(/needs 0.002000 more/)).toBeInTheDocument();
  await expectAccessible(container);
});

test("after closing: the part of the decryption, then the result with its counts", async () => {
  const ready = (election: TrusteeElection) =>
    areaOf([boardOf({ stage: "ready", task: "none", elections: [election] })]);
  backend.trustee.Area.mockResolvedValue(ready(electionOf()));
  backend.trustee.Prepare.mockResolvedValue(stepOf({ task: "shares", target: "0xaa" }));
  backend.trustee.Perform.mockResolvedValue(undefined);
  backend.voting.Election.mockResolvedValue(backend.electionOf({ mode: "secret" }));
  const { container } = await show(page());
  expect(await screen.findByText("It is your turn: decrypt your part of the sum")).toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: "Prepare my part" }));
  expect(backend.trustee.Prepare).toHaveBeenCalledWith("o", "shares", "0xaa");
  backend.trustee.Area.mockResolvedValue(ready(electionOf({ task: "finalise", own: true, shares: [1, 3] })));
  await userEvent.click(await screen.findByRole("button", { name: "Publish my part" }));
  expect(await screen.findByText(/2 parts are published/)).toBeInTheDocument();
  backend.trustee.Prepare.mockResolvedValue(
    stepOf({
      id: "S2",
      task: "finalise",
      target: "0xaa",
      counts: [
        [5, 2, 1],
        [8, 0],
      ],
    }),
  );
  await userEvent.click(screen.getByRole("button", { name: "Prepare the result" }));
  const table = await screen.findByRole("table", { name: "Who leads?" });
  expect(within(table).getByRole("row", { name: /Ada 5/ })).toBeInTheDocument();
  await expectAccessible(container);
});

test("the notice shows what is due, and nothing to people who are no trustees", async () => {
  backend.trustee.Area.mockResolvedValue(areaOf([boardOf()]));
  const { unmount } = await show(<TrusteeNotice organisation={backend.organisation} />);
  expect(await screen.findByRole("link", { name: /You are a trustee.*1 step is waiting/ })).toHaveAttribute(
    "href",
    "#/organisation/1337-0x02/trustee",
  );
  unmount();
  backend.trustee.Area.mockClear();
  backend.trustee.Area.mockResolvedValue(areaOf([], { due: 0 }));
  await show(<TrusteeNotice organisation={backend.organisation} />);
  await vi.waitFor(() => expect(backend.trustee.Area).toHaveBeenCalled());
  expect(screen.queryByRole("link")).not.toBeInTheDocument();
});

test("the list of organisations names where something is due", async () => {
  backend.trustee.Area.mockResolvedValue(areaOf([boardOf()]));
  const { unmount } = await show(<TrusteeNotice organisation={backend.organisation} dueOnly />);
  expect(await screen.findByText("Club: a step is waiting for you as a trustee")).toBeInTheDocument();
  unmount();
  backend.trustee.Area.mockClear();
  backend.trustee.Area.mockResolvedValue(areaOf([boardOf({ task: "wait" })], { due: 0 }));
  await show(<TrusteeNotice organisation={backend.organisation} dueOnly />);
  await vi.waitFor(() => expect(backend.trustee.Area).toHaveBeenCalled());
  expect(screen.queryByRole("link")).not.toBeInTheDocument();
});

test("anybody sees how far the decryption is and may publish the result", async () => {
  backend.trustee.Progress.mockResolvedValue(electionOf({ task: "wait", shares: [3] }));
  const { container, unmount } = await show(<TallyPanel organisation="o" election="0xaa" />);
  expect(await screen.findByText("1 of 2 parts are published.")).toBeInTheDocument();
  expect(screen.getByText("Published by trustee 3")).toBeInTheDocument();
  await expectAccessible(container);
  unmount();
  backend.trustee.Progress.mockResolvedValue(electionOf({ task: "finalise", shares: [1, 3] }));
  await show(<TallyPanel organisation="o" election="0xaa" />);
  expect(await screen.findByRole("button", { name: "Prepare the result" })).toBeInTheDocument();
});
