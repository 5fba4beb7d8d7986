import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import * as backend from "../../test/backend";
import { expectAccessible, show } from "../../test/render";
import { BackendError } from "../../lib/backend-error";
import { Registration } from "./registration";

vi.mock("../../lib/backend", () => import("../../test/backend"));

function screenIn(state: Parameters<typeof backend.registrationOf>[0]) {
  return (
    <Registration
      organisation={backend.organisation}
      address={backend.address}
      state={backend.registrationOf(state)}
    />
  );
}

test("an account is made with the invitation's e-mail; a refusal says why", async () => {
  backend.organisations.SignUp.mockRejectedValueOnce(
    new BackendError("office.code_used", { detail: "used" }),
  );
  backend.organisations.SignUp.mockResolvedValue(undefined);
  const { container } = await show(screenIn({ stage: "account" }));
  expect(screen.getByLabelText("E-mail")).toHaveValue("ada@example.org");
  await userEvent.type(screen.getByLabelText("Password for the office"), "an office password");
  await expectAccessible(container);
  await userEvent.click(screen.getByRole("button", { name: "Make the account" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("The invitation's code was used already");
  await userEvent.click(screen.getByRole("button", { name: "Make the account" }));
  expect(backend.organisations.SignUp).toHaveBeenLastCalledWith(
    "1337-0x02",
    "ada@example.org",
    "an office password",
  );
});

test("somebody with an account signs in instead", async () => {
  backend.organisations.SignIn.mockResolvedValue(undefined);
  await show(screenIn({ stage: "account" }));
  await userEvent.click(screen.getByRole("button", { name: "I have an account" }));
  await userEvent.type(screen.getByLabelText("Password for the office"), "an office password");
  await userEvent.click(screen.getByRole("button", { name: "Sign in" }));
  expect(backend.organisations.SignIn).toHaveBeenCalledWith(
    "1337-0x02",
    "ada@example.org",
    "an office password",
  );
});

test("the address is shown before it is registered", async () => {
  backend.organisations.ProveAddress.mockResolvedValue(undefined);
  const { container } = await show(screenIn({ stage: "address", signedIn: true, elsewhere: true }));
  expect(screen.getByText(backend.address)).toBeInTheDocument();
  expect(screen.getByText(/You registered another address before/)).toBeInTheDocument();
  await expectAccessible(container);
  await userEvent.click(screen.getByRole("button", { name: "Register this address" }));
  expect(backend.organisations.ProveAddress).toHaveBeenCalledWith("1337-0x02");
});

test("waiting is read out, and says when the registrar has approved", async () => {
  const view = await show(screenIn({ stage: "waiting", signedIn: true }));
  expect(screen.getByRole("status")).toHaveTextContent("Waiting for the registrar");
  expect(screen.getByText("Registrar").closest("li")).toHaveAttribute("aria-current", "step");
  await expectAccessible(view.container);
  view.unmount();
  await show(screenIn({ stage: "waiting", signedIn: true, office: "approved" }));
  expect(screen.getByRole("status")).toHaveTextContent("The registrar has approved you");
});

test("being on the roll names the number; a chain that cannot be reached is said beside it", async () => {
  await show(screenIn({ stage: "enrolled", number: 256, voters: 1, problem: "chain.unreachable" }));
  expect(screen.getByText(/your number is 256/)).toHaveTextContent("1 person is on the roll.");
  expect(screen.getByText(/The ballot box cannot be reached right now/)).toBeInTheDocument();
});

test("somebody whose place belongs to a lost wallet is told what to do, and registers once the registrars begin", async () => {
  const lost = "0x00000000000000000000000000000000000000AA";
  const { container, rerender } = await show(
    screenIn({ stage: "address", office: "enrolled", other: lost, signedIn: true }),
  );
  expect(screen.getByText("Your place on the roll belongs to another wallet")).toBeVisible();
  expect(screen.getByText(lost)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Register this address" })).not.toBeInTheDocument();
  await expectAccessible(container);
  rerender(screenIn({ stage: "address", office: "enrolled", other: lost, rekey: "opened", signedIn: true }));
  expect(screen.getByText(/giving your number to a new address/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Register this address" })).toBeEnabled();
  rerender(screenIn({ stage: "waiting", office: "enrolled", rekey: "proven", signedIn: true }));
  expect(screen.getByText(/compare this address with you/)).toBeVisible();
});
