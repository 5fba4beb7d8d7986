import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import type { AuditState } from "../../lib/backend";
import { changeLanguage } from "@shared/lib/i18n";
import * as backend from "../../test/backend";
import { expectAccessible, show } from "../../test/render";
import { AuditPanel } from "./audit-panel";

vi.mock("../../lib/backend", () => import("../../test/backend"));

const stateOf = (change: Partial<AuditState> = {}): AuditState => ({
  state: "none",
  problem: "",
  stage: "",
  percent: 0,
  block: "",
  time: "",
  endpoints: 0,
  ballots: 0,
  voters: 0,
  checks: [],
  own: { state: "none", tracker: "", number: -1 },
  ...change,
});

const done = (change: Partial<AuditState> = {}): AuditState =>
  stateOf({
    state: "passed",
    percent: 100,
    block: "42",
    time: "2026-11-22T14:00:00Z",
    endpoints: 1,
    ballots: 8,
    voters: 12,
    checks: [
      { id: "code.election", passed: true, detail: "The code is this release's." },
      { id: "ballots.signed", passed: true, detail: "8 signatures hold." },
    ],
    ...change,
  });

const panel = () => <AuditPanel organisation="o" election="0xaa" />;

test("a check is started, shows its progress and can be stopped", async () => {
  backend.audit.State.mockResolvedValue(stateOf());
  backend.audit.Start.mockResolvedValue(stateOf());
  backend.audit.Cancel.mockResolvedValue(undefined);
  const { container } = await show(panel());
  const start = await screen.findByRole("button", { name: "Check the whole election" });
  backend.audit.State.mockResolvedValue(stateOf({ state: "running", stage: "ballots", percent: 40 }));
  await userEvent.click(start);
  expect(backend.audit.Start).toHaveBeenCalledWith("o", "0xaa");
  expect(await screen.findByRole("progressbar", { name: "Progress of the check" })).toHaveAttribute(
    "value",
    "40",
  );
  expect(screen.getByRole("status")).toHaveTextContent("Reading the ballots");
  await expectAccessible(container);
  backend.audit.State.mockResolvedValue(stateOf({ state: "cancelled" }));
  await userEvent.click(screen.getByRole("button", { name: "Stop the check" }));
  expect(await screen.findByText(/The check was stopped/)).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Check again" })).toBeInTheDocument();
});

test("everything holds: what was checked, in words, one's own ballot, and the report", async () => {
  backend.audit.State.mockResolvedValue(done({ own: { state: "counted", tracker: "7Z4K-AAAA", number: 7 } }));
  backend.audit.Save.mockResolvedValue("/home/ada/psephos-audit.pdf");
  const { container } = await show(panel());
  expect(await screen.findByText("Everything holds")).toBeInTheDocument();
  expect(screen.getByText(/8 of 12 people voted/)).toBeInTheDocument();
  expect(screen.getByText(/One node of the chain was asked/)).toBeInTheDocument();
  expect(
    screen.getByText("Your ballot 7Z4K-AAAA is among the ballots that were checked."),
  ).toBeInTheDocument();
  const list = screen.getAllByRole("list")[0] as HTMLElement;
  expect(within(list).getByText(/Nobody stuffed the box/)).toBeInTheDocument();
  await expectAccessible(container);
  await userEvent.click(screen.getByRole("button", { name: "Save the report as PDF" }));
  expect(backend.audit.Save).toHaveBeenCalledWith("o", "0xaa", "pdf", "en");
  expect(await screen.findByText("Saved to /home/ada/psephos-audit.pdf")).toBeInTheDocument();
});

test("a failure is said first, with what does not hold and what to do", async () => {
  backend.audit.State.mockResolvedValue(
    done({
      state: "failed",
      endpoints: 2,
      checks: [
        { id: "result.counts", passed: false, detail: "The ballots give 3, the contract says 7." },
        { id: "brand.new", passed: true, detail: "New." },
      ],
      own: { state: "missing", tracker: "7Z4K-AAAA", number: 7 },
    }),
  );
  const { container } = await show(panel());
  const alert = await screen.findByRole("alert");
  expect(alert).toHaveTextContent("Something is wrong with this election");
  expect(alert).toHaveTextContent("The count: The ballots give 3, the contract says 7.");
  expect(alert).toHaveTextContent(/Save the report/);
  expect(screen.getByText(/^What should hold: The published numbers/)).toBeInTheDocument();
  expect(screen.getByText(/is not in the ballot box/)).toBeInTheDocument();
  expect(screen.queryByText("Everything holds")).not.toBeInTheDocument();
  await expectAccessible(container);
});

test("the sentences of the checks and the report are in the person's language", async () => {
  const checks = {
    en: [{ id: "tally.sum", passed: true, detail: "It is exactly the sum of 8 ballots." }],
    de: [{ id: "tally.sum", passed: true, detail: "Es ist genau die Summe (8 Stimmzettel)." }],
  };
  backend.audit.State.mockImplementation((_organisation, _election, language) =>
    Promise.resolve(done({ checks: checks[language as "en" | "de"] })),
  );
  backend.audit.Save.mockResolvedValue("");
  await show(panel());
  await userEvent.click(await screen.findByText("The figures of each check"));
  expect(screen.getByText("It is exactly the sum of 8 ballots.")).toBeInTheDocument();
  await changeLanguage("de");
  await userEvent.click(await screen.findByText("Die Zahlen zu jeder Prüfung"));
  expect(await screen.findByText("Es ist genau die Summe (8 Stimmzettel).")).toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: "Bericht als PDF speichern" }));
  expect(backend.audit.Save).toHaveBeenCalledWith("o", "0xaa", "pdf", "de");
});

test("a check that cannot be done is no failure of the election, in German too", async () => {
  backend.audit.State.mockResolvedValue(stateOf({ state: "impossible", problem: "chain.unreachable" }));
  await show(panel());
  expect(await screen.findByText("The check could not be done")).toBeInTheDocument();
  expect(screen.getByText(/A node of the ballot box does not answer/)).toBeInTheDocument();
  await changeLanguage("de");
  expect(await screen.findByText("Die Prüfung war nicht möglich")).toBeInTheDocument();
});
