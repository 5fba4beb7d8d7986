import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import * as backend from "../../test/backend";
import { expectAccessible, show } from "../../test/render";
import { BackendError } from "../../lib/backend-error";
import { Receipt } from "./receipt";

vi.mock("../../lib/backend", () => import("../../test/backend"));

const receipt = () => <Receipt organisation="o" election={backend.electionOf()} />;

test("a ballot in the ballot box: its block, its tracker, a QR code", async () => {
  backend.voting.Receipt.mockResolvedValue(backend.receiptOf({ state: "included", block: "42" }));
  backend.voting.SaveReceipt.mockResolvedValue("/home/ada/receipt.pdf");
  const { container } = await show(receipt());
  expect(await screen.findByText("In the ballot box (block 42)")).toBeInTheDocument();
  expect(screen.getByText("Your ballot is in the ballot box.").closest("[role=status]")).not.toBeNull();
  expect(screen.getByText("7Z4K-AAAA-BBBB-CCCC-DDDD")).toBeInTheDocument();
  expect(screen.getByTitle("Tracker as a QR code")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Send it myself" })).not.toBeInTheDocument();
  await expectAccessible(container);
  await userEvent.click(screen.getByRole("button", { name: "Save as PDF" }));
  expect(await screen.findByText("Saved to /home/ada/receipt.pdf")).toBeInTheDocument();
});

test("an office that does not deliver: the voter may send the same ballot alone", async () => {
  backend.voting.Receipt.mockResolvedValue(
    backend.receiptOf({ state: "signed", problem: "office.unreachable", canSubmit: true }),
  );
  backend.voting.SubmitMyself.mockRejectedValueOnce(new BackendError("funds.missing", { amount: "0.01" }));
  backend.voting.SubmitMyself.mockResolvedValue(backend.receiptOf({ own: true }));
  await show(receipt());
  expect(await screen.findByText("The office does not answer. Try again later.")).toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: "Send it myself" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("needs 0.01 more");
  await userEvent.click(screen.getByRole("button", { name: "Send it myself" }));
  expect(backend.voting.SubmitMyself).toHaveBeenLastCalledWith("o", "0xaa");
});

test("a refused ballot and somebody else's ballot are told apart", async () => {
  backend.voting.Receipt.mockResolvedValue(backend.receiptOf({ state: "rejected", problem: "ballot.phase" }));
  const view = await show(receipt());
  expect(await screen.findByText("Your ballot was refused and will not be counted.")).toBeInTheDocument();
  expect(screen.getByText("This election is not open for voting.")).toBeInTheDocument();
  view.unmount();
  backend.voting.Receipt.mockResolvedValue(backend.receiptOf({ state: "superseded" }));
  await show(receipt());
  expect(
    await screen.findByText("Another ballot of your number was counted, not this one."),
  ).toBeInTheDocument();
});

test("no ballot from this computer", async () => {
  backend.voting.Receipt.mockResolvedValue(backend.receiptOf({ state: "" }));
  await show(receipt());
  expect(
    await screen.findByText("You have not voted in this election from this computer."),
  ).toBeInTheDocument();
});
