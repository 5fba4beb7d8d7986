import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { BackendError } from "../../lib/backend-error";
import type { CeremonyView, DraftProblem, ElectionDraft, Standing, Summary } from "../../lib/backend";
import * as backend from "../../test/backend";
import { expectAccessible, show } from "../../test/render";
import { OrganiserEntry } from "./organiser-entry";
import { OrganiserHome } from "./organiser-home";
import { withBlank, withMoved, withOption, withoutOption } from "./options";
import { duration, fromLocalField, toLocalField } from "./times";
import { Wizard } from "./wizard";

vi.mock("../../lib/backend", () => import("../../test/backend"));

const { organiser, organisation, address } = backend;

const standingOf = (change: Partial<Standing> = {}): Standing => ({
  organiser: true,
  address,
  balance: "2.500000",
  provision: "0.100000",
  enough: true,
  problem: "",
  ...change,
});

const work = { kind: "", state: "", problem: "", transaction: "", block: "" };

const draftOf = (change: Partial<ElectionDraft> = {}): ElectionDraft => ({
  id: "D1",
  organisation: organisation.id,
  title: { en: "Board" },
  description: {},
  languages: ["en"],
  questions: [
    { title: { en: "Who?" }, description: {}, blank: -1, options: [{ title: { en: "Ada" } }, { title: {} }] },
  ],
  mode: "open",
  opening: "2027-03-01T08:00:00Z",
  closing: "2027-03-08T08:00:00Z",
  lateEnrolment: false,
  trustees: [],
  threshold: 0,
  minimumBallots: 5,
  board: "",
  election: "",
  updated: "2026-11-22T14:00:00Z",
  deleted: "",
  packing: 0,
  work,
  ...change,
});

const problemOf = (change: Partial<DraftProblem>): DraftProblem => ({
  step: "texts",
  code: "missing",
  params: {},
  field: "title",
  question: -1,
  option: -1,
  trustee: -1,
  language: "en",
  warning: false,
  ...change,
});

const summaryOf = (change: Partial<Summary> = {}): Summary => ({
  id: "P1",
  kind: "election",
  fee: "0.020000",
  feeUsual: "0.010000",
  balance: "2.500000",
  missing: "",
  from: address,
  to: "0x01",
  chainId: "1337",
  gas: "500000",
  texts: "0xabcd",
  rounds: [],
  closing: "2027-03-08T08:00:00Z",
  voters: 12,
  ...change,
});

beforeEach(() => {
  for (const call of Object.values(organiser)) call.mockReset();
  organiser.Standing.mockResolvedValue(standingOf());
  organiser.Drafts.mockResolvedValue([draftOf()]);
  organiser.Draft.mockResolvedValue(draftOf());
  organiser.Save.mockResolvedValue(draftOf());
  organiser.Check.mockResolvedValue([]);
  organiser.Elections.mockResolvedValue([]);
  organiser.Discard.mockResolvedValue(undefined);
});

const wizard = (step: Parameters<typeof Wizard>[0]["step"]) => (
  <Wizard organisation={organisation} draft="D1" step={step} />
);

test("the area is offered to organisers; others learn how to become one", async () => {
  const { unmount, container } = await show(<OrganiserEntry organisation={organisation} address={address} />);
  expect(await screen.findByRole("link", { name: "Organise elections" })).toBeInTheDocument();
  await expectAccessible(container);
  unmount();
  organiser.Standing.mockResolvedValue(standingOf({ organiser: false }));
  await show(<OrganiserEntry organisation={organisation} address={address} />);
  await userEvent.click(await screen.findByText("Create elections for this organisation"));
  expect(screen.getByText(address)).toBeInTheDocument();
  expect(screen.queryByText(/psephos appoint/)).not.toBeInTheDocument(); // not a local organisation
  expect(screen.queryByRole("link", { name: "Organise elections" })).not.toBeInTheDocument();
});

test("without money the home says what is needed and where to send it; a deleted draft comes back", async () => {
  organiser.Standing.mockResolvedValue(standingOf({ balance: "0.000000", enough: false }));
  organiser.Delete.mockResolvedValue(undefined);
  organiser.Undelete.mockResolvedValue(undefined);
  const { container } = await show(<OrganiserHome organisation={organisation} />);
  expect(await screen.findByText(/That is not enough/)).toBeInTheDocument();
  expect(screen.getByTitle("Your address as a QR code")).toBeInTheDocument();
  await expectAccessible(container);
  await userEvent.click(await screen.findByRole("button", { name: "Delete: Board" }));
  await userEvent.click(await screen.findByRole("button", { name: "Undo" }));
  expect(organiser.Undelete).toHaveBeenCalledWith("D1");
});

test("what is typed is saved; problems of a step are shown once it was left", async () => {
  organiser.Check.mockResolvedValue([
    problemOf({ step: "questions", field: "option", question: 0, option: 1 }),
  ]);
  const { rerender, container } = await show(wizard("questions"));
  const answer = await screen.findByLabelText("Answer 2");
  expect(screen.queryByText("This text is missing.")).not.toBeInTheDocument();
  await userEvent.type(answer, "Bo");
  await waitFor(() => expect(organiser.Save).toHaveBeenCalled());
  const saved = organiser.Save.mock.lastCall?.[0] as ElectionDraft;
  expect(saved.questions[0]?.options[1]?.title).toEqual({ en: "Bo" });
  rerender(wizard("preview"));
  expect(await screen.findByRole("link", { name: "Question 1, Answer 2, English" })).toBeInTheDocument();
  await expectAccessible(container);
  rerender(wizard("questions"));
  expect(await screen.findByText("This text is missing.")).toBeInTheDocument();
});

test("what could not be saved is said and saved again", async () => {
  organiser.Save.mockRejectedValueOnce(new BackendError("internal"));
  await show(wizard("texts"));
  await userEvent.type(await screen.findByLabelText("Title"), "!");
  await userEvent.click(await screen.findByRole("button", { name: "Try again" }));
  expect(await screen.findByText("Saved on this computer")).toBeInTheDocument();
});

test("nothing is signed before the summary was confirmed, and then only once", async () => {
  organiser.Prepare.mockResolvedValue(summaryOf());
  organiser.Confirm.mockResolvedValue(undefined);
  const { container } = await show(wizard("create"));
  await userEvent.click(await screen.findByRole("button", { name: "Prepare the election" }));
  expect(await screen.findByText(/About 0.01, never more than 0.02/)).toBeInTheDocument();
  expect(screen.getByText(/The open election “Board”/)).toBeInTheDocument();
  expect(organiser.Confirm).not.toHaveBeenCalled();
  await expectAccessible(container);
  organiser.Draft.mockResolvedValue(draftOf({ work: { ...work, kind: "election", state: "sent" } }));
  await userEvent.click(screen.getByRole("button", { name: "Sign and create the election" }));
  expect(organiser.Confirm).toHaveBeenCalledExactlyOnceWith("P1");
  expect(await screen.findByText(/Signed and on its way/)).toBeInTheDocument();
});

test("who will count is signed by address, whatever the names say", async () => {
  const trustees = [1, 2].map((digit) => ({ name: "Ada", address: `0x${String(digit).repeat(40)}` }));
  organiser.Draft.mockResolvedValue(draftOf({ mode: "secret", trustees, threshold: 2 }));
  organiser.Prepare.mockResolvedValue(summaryOf({ kind: "board", texts: "" }));
  const { container } = await show(wizard("create"));
  await userEvent.click(await screen.findByRole("button", { name: "Prepare the trustees' board" }));
  expect(await screen.findByText(/A board of 2 trustees/)).toBeInTheDocument();
  for (const { address: one } of trustees) expect(screen.getByText(one)).toBeVisible();
  await expectAccessible(container);
});

test("without the money nothing can be signed; a changed draft is refused in words", async () => {
  organiser.Prepare.mockResolvedValue(summaryOf({ id: "", missing: "0.500000" }));
  await show(wizard("create"));
  await userEvent.click(await screen.findByRole("button", { name: "Prepare the election" }));
  expect(await screen.findByText(/0.5 is missing/)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Sign and create the election" })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: "Not now" }));
  organiser.Prepare.mockResolvedValue(summaryOf());
  organiser.Confirm.mockRejectedValue(new BackendError("organiser.changed"));
  await userEvent.click(screen.getByRole("button", { name: "Prepare the election" }));
  await userEvent.click(await screen.findByRole("button", { name: "Sign and create the election" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("Something changed after you saw the summary");
  expect(screen.queryByRole("button", { name: "Sign and create the election" })).not.toBeInTheDocument();
});

test("the ceremony names who is missing; an overdue board is replaced", async () => {
  const trustee = { address, registered: true, dealt: false, confirmed: false, missing: false };
  const view: CeremonyView = {
    board: "0xb0",
    stage: "registering",
    threshold: 2,
    deadline: "2027-02-01T08:00:00Z",
    overdue: false,
    trustees: [
      { ...trustee, name: "Ada" },
      { ...trustee, name: "Bo", address: "0x02", registered: false, missing: true },
    ],
  };
  organiser.Ceremony.mockResolvedValue(view);
  organiser.Draft.mockResolvedValue(draftOf({ mode: "secret", board: "0xb0", threshold: 2 }));
  const { unmount, container } = await show(wizard("create"));
  expect(await screen.findByText("Still missing: Bo")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Prepare the election" })).not.toBeInTheDocument();
  await expectAccessible(container);
  unmount();
  organiser.Ceremony.mockResolvedValue({ ...view, overdue: true });
  organiser.NewBoard.mockResolvedValue(draftOf({ mode: "secret" }));
  await show(wizard("create"));
  await userEvent.click(await screen.findByRole("button", { name: "Make another board" }));
  expect(organiser.NewBoard).toHaveBeenCalledWith("D1");
});

test("the blank vote keeps its place whatever happens to the answers", () => {
  const question = {
    title: {},
    description: {},
    blank: -1,
    options: [{ title: { en: "A" } }, { title: { en: "B" } }],
  };
  const offered = withBlank(question, ["en", "de", "xx"]);
  expect(offered.options[2]?.title).toEqual({ en: "Blank vote", de: "Leere Stimme", xx: "" });
  expect(offered.blank).toBe(2);
  expect(withOption(offered)).toMatchObject({ at: 2, question: { blank: 3 } });
  expect(withMoved(offered, 2, -1).blank).toBe(1);
  expect(withMoved(offered, 1, 1).blank).toBe(1);
  expect(withMoved(offered, 0, -1)).toEqual(offered);
  expect(withoutOption(offered, 0).blank).toBe(1);
  expect(withoutOption(offered, 2)).toEqual(question);
});

test("times are read in this computer's zone and kept in UTC", () => {
  expect(fromLocalField(toLocalField("2027-03-01T08:00:00Z"))).toBe("2027-03-01T08:00:00Z");
  expect(fromLocalField("2027-03-01 08:00")).toBe(fromLocalField("2027-03-01T08:00"));
  for (const wrong of ["", "2027-03-01", "2027-02-30T08:00", "tomorrow"])
    expect(fromLocalField(wrong)).toBe("");
  expect(toLocalField("nothing")).toBe("");
  expect(duration("2027-03-01T08:00:00Z", "2027-03-03T11:00:00Z")).toEqual({ days: 2, hours: 3 });
  expect(duration("2027-03-03T08:00:00Z", "2027-03-01T08:00:00Z")).toBeUndefined();
});
