import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import * as backend from "../../test/backend";
import { expectAccessible, show } from "../../test/render";
import { BackendError } from "../../lib/backend-error";
import { Ballot } from "./ballot";
import { NotOnRoll } from "./not-on-roll";

vi.mock("../../lib/backend", () => import("../../test/backend"));

const tracker = "7Z4K-AAAA-BBBB-CCCC-DDDD";

beforeEach(() => {
  backend.voting.Prepare.mockResolvedValue({ id: "p1", tracker, number: 7, contents: "0x0101" });
  backend.voting.Cast.mockResolvedValue(backend.receiptOf());
  backend.voting.Discard.mockResolvedValue(undefined);
});

async function choose() {
  await userEvent.click(screen.getByRole("radio", { name: "Bo" }));
  await userEvent.click(screen.getByRole("radio", { name: "No" }));
  await userEvent.click(screen.getByRole("button", { name: "Review my ballot" }));
  await screen.findByRole("heading", { name: "Is this how you want to vote?" });
}

function ballot(change = {}, cast = () => {}) {
  return <Ballot organisation="o" election={backend.electionOf(change)} onCast={cast} />;
}

test("every question needs an answer before the review", async () => {
  const { container } = await show(ballot());
  expect(screen.getByText("Blank vote")).toBeInTheDocument();
  await userEvent.click(screen.getByRole("radio", { name: "Ada" }));
  await userEvent.click(screen.getByRole("button", { name: "Review my ballot" }));
  expect(screen.getByText("Choose an answer to every question first.")).toBeInTheDocument();
  expect(backend.voting.Prepare).not.toHaveBeenCalled();
  await expectAccessible(container);
});

test("the keyboard alone fills the ballot", async () => {
  await show(ballot());
  await userEvent.tab();
  await userEvent.keyboard(" {ArrowDown}");
  expect(screen.getByRole("radio", { name: "Bo" })).toBeChecked();
});

test("the review shows the choices and says that an open ballot is public; one button casts", async () => {
  const cast = vi.fn();
  const { container } = await show(ballot({}, cast));
  await choose();
  expect(backend.voting.Prepare).toHaveBeenCalledWith("o", "0xaa", [1, 1]);
  expect(screen.getByText("Bo")).toBeInTheDocument();
  expect(screen.getByText(/Everybody can read how number 7 voted/)).toBeInTheDocument();
  expect(screen.getByText(tracker)).toBeInTheDocument();
  await expectAccessible(container);
  expect(backend.voting.Cast).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole("button", { name: "Cast my ballot" }));
  expect(backend.voting.Cast).toHaveBeenCalledExactlyOnceWith("p1");
  expect(cast).toHaveBeenCalled();
});

test("a secret ballot says that it is encrypted", async () => {
  await show(ballot({ mode: "secret" }));
  await choose();
  expect(screen.getByText("This ballot is encrypted")).toBeInTheDocument();
  expect(screen.queryByText("This ballot is public")).not.toBeInTheDocument();
});

test("changing goes back to the same choices and puts the prepared ballot away", async () => {
  await show(ballot());
  await choose();
  await userEvent.click(screen.getByRole("button", { name: "Change" }));
  expect(backend.voting.Discard).toHaveBeenCalledWith("p1");
  expect(screen.getByRole("radio", { name: "Bo" })).toBeChecked();
});

test("check instead of cast: the ballot is opened and a fresh one prepared", async () => {
  backend.voting.Check.mockResolvedValue({ tracker, document: '{"version":1}' });
  await show(ballot());
  await choose();
  const details = screen.getByRole("group");
  await userEvent.click(within(details).getByText("Check the app instead", { selector: "summary" }));
  await userEvent.click(within(details).getByRole("button", { name: "Check the app instead" }));
  expect(await screen.findByText("This ballot was opened and will not be cast")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Cast my ballot" })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: "Prepare a fresh ballot" }));
  expect(await screen.findByRole("button", { name: "Cast my ballot" })).toBeInTheDocument();
  expect(backend.voting.Prepare).toHaveBeenCalledTimes(2);
});

test("a refusal is said and the ballot stays", async () => {
  backend.voting.Cast.mockRejectedValueOnce(new BackendError("vault.locked"));
  await show(ballot());
  await choose();
  await userEvent.click(screen.getByRole("button", { name: "Cast my ballot" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("The wallet is locked");
  expect(screen.getByRole("button", { name: "Cast my ballot" })).toBeInTheDocument();
});

test("nobody fills a ballot that could not be cast", async () => {
  backend.organisations.Registration.mockResolvedValue(backend.registrationOf({ stage: "account" }));
  const view = await show(ballot({ phase: "closed" }));
  expect(screen.getByText("This election is not open for voting.")).toBeInTheDocument();
  view.unmount();
  await show(
    <Ballot organisation="o" election={{ ...backend.electionOf(), number: -1 }} onCast={() => {}} />,
  );
  expect(screen.getByText("You are not on the roll of this election.")).toBeInTheDocument();
  expect(await screen.findByRole("link", { name: "Register first" })).toHaveAttribute(
    "href",
    "#/organisation/o",
  );
});

test.each(["waiting", "enrolled"])("who has registered is not sent there again: %s", async (stage) => {
  backend.organisations.Registration.mockResolvedValue(backend.registrationOf({ stage }));
  await show(<NotOnRoll organisation="o" />);
  await waitFor(() => expect(backend.organisations.Registration).toHaveBeenCalled());
  expect(screen.queryByRole("link")).not.toBeInTheDocument();
});
