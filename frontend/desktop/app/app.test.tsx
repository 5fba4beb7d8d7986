import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import * as backend from "../test/backend";
import { expectAccessible, show } from "../test/render";
import { BackendError } from "../lib/backend-error";
import { App } from "./app";
import "./main-area"; // loaded lazily by the app, which may take longer than a test waits

vi.mock("../lib/backend", () => import("../test/backend"));

beforeEach(() => {
  window.location.hash = "";
  vi.stubGlobal("matchMedia", () => ({
    matches: false,
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
  }));
  backend.session.Settings.mockResolvedValue(backend.settingsOf());
  backend.session.Touch.mockResolvedValue(undefined);
  backend.organisations.List.mockResolvedValue([backend.organisation]);
  backend.organisations.Registration.mockResolvedValue(
    backend.registrationOf({ stage: "enrolled", number: 7 }),
  );
  backend.voting.Elections.mockResolvedValue([backend.electionOf().summary]);
  backend.voting.Election.mockResolvedValue(backend.electionOf());
});

test("nobody's wallet yet: two doors", async () => {
  backend.session.Status.mockResolvedValue(backend.statusOf({ wallet: "none", address: "" }));
  const { container } = await show(<App />);
  expect(await screen.findByRole("button", { name: /^Create a wallet/ })).toBeInTheDocument();
  expect(screen.getByRole("button", { name: /^Restore a wallet/ })).toBeInTheDocument();
  await expectAccessible(container);
});

test("a locked wallet asks for the passphrase, refuses a wrong one, and offers the phrase", async () => {
  backend.session.Status.mockResolvedValue(backend.statusOf({ wallet: "locked" }));
  backend.wallet.Unlock.mockRejectedValue(new BackendError("vault.passphrase"));
  const { container } = await show(<App />);
  await userEvent.type(await screen.findByLabelText("Passphrase"), "wrong");
  await userEvent.click(screen.getByRole("button", { name: "Unlock" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("The passphrase is wrong");
  await expectAccessible(container);
  await userEvent.click(screen.getByRole("button", { name: "I forgot the passphrase" }));
  expect(screen.getByLabelText("Recovery phrase")).toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
  await userEvent.click(screen.getByRole("button", { name: "Use another wallet" }));
  expect(screen.getByLabelText("Recovery phrase")).toBeInTheDocument();
});

test("a second window says so and tries again", async () => {
  backend.session.Status.mockResolvedValue(backend.statusOf({ wallet: "unusable", problem: "vault.inUse" }));
  backend.session.Retry.mockRejectedValue(new BackendError("vault.inUse"));
  await show(<App />);
  expect(await screen.findByRole("alert")).toHaveTextContent(
    "Another window of Psephos is using this wallet",
  );
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(backend.session.Retry).toHaveBeenCalled();
  expect(screen.queryByRole("button", { name: /Put the file aside/ })).not.toBeInTheDocument();
});

test("from the elections to the ballot; locking keeps place and choice", async () => {
  backend.session.Status.mockResolvedValue(backend.statusOf());
  backend.wallet.Lock.mockResolvedValue(undefined);
  backend.wallet.Unlock.mockResolvedValue(undefined);
  const { container } = await show(<App />);
  await expectAccessible(container);
  await userEvent.click(await screen.findByRole("link", { name: /Board/ }));
  await userEvent.click(await screen.findByRole("radio", { name: "Bo" }));
  await expectAccessible(container);

  backend.session.Status.mockResolvedValue(backend.statusOf({ wallet: "locked" }));
  await userEvent.click(screen.getByRole("button", { name: "Lock" }));
  await userEvent.type(await screen.findByLabelText("Passphrase"), "right");
  expect(screen.queryByRole("radio")).not.toBeInTheDocument();
  backend.session.Status.mockResolvedValue(backend.statusOf());
  await userEvent.click(screen.getByRole("button", { name: "Unlock" }));
  expect(await screen.findByRole("radio", { name: "Bo" })).toBeChecked();
});

test("the lock warns in time and can be put off", async () => {
  backend.session.Status.mockResolvedValue(backend.statusOf({ locksIn: 42 }));
  await show(<App />);
  expect(await screen.findByText("The wallet locks in 50 seconds")).toBeInTheDocument();
  backend.session.Status.mockResolvedValue(backend.statusOf({ locksIn: 600 }));
  await userEvent.click(screen.getByRole("button", { name: "Stay unlocked" }));
  expect(backend.session.Touch).toHaveBeenCalled();
  await waitFor(() => expect(screen.queryByText(/The wallet locks/)).not.toBeInTheDocument());
});

test("an invitation the app was started with comes first", async () => {
  backend.session.Status.mockResolvedValue(backend.statusOf({ invitation: "psephos://join/abc" }));
  backend.organisations.Preview.mockResolvedValue(backend.organisation.invitation);
  await show(<App />);
  expect(await screen.findByRole("button", { name: "Join Club" })).toBeInTheDocument();
});

test.each(["none", "locked"])(
  "a damaged invitation is said before the wallet is open: %s",
  async (wallet) => {
    const link = "psephos://join/broken";
    backend.session.Status.mockResolvedValue(backend.statusOf({ wallet, invitation: link }));
    backend.organisations.Preview.mockRejectedValueOnce(new BackendError("invitation.invalid"));
    backend.organisations.PutAside.mockResolvedValue(undefined);
    const { container } = await show(<App />);
    expect(await screen.findByText(/^The invitation link .* is damaged/)).toBeInTheDocument();
    await expectAccessible(container);
    backend.session.Status.mockResolvedValue(backend.statusOf({ wallet }));
    await userEvent.click(screen.getByRole("button", { name: "Put the link aside" }));
    await waitFor(() => expect(screen.queryByText(/is damaged/)).not.toBeInTheDocument());
  },
);

test("an unlocked wallet is set aside by its passphrase, and the name of its file is shown", async () => {
  backend.session.Status.mockResolvedValue(backend.statusOf());
  backend.wallet.Aside.mockResolvedValue([]);
  window.location.hash = "#/settings";
  const { container } = await show(<App />);
  await userEvent.click(await screen.findByText("Use another wallet on this computer"));
  expect(screen.getByText(/^Receipts, ballots on their way and organisations/)).toBeInTheDocument();
  const form = within(
    screen.getByRole("button", { name: "Set this wallet aside" }).closest("form") as HTMLElement,
  );
  expect(form.getByRole("button", { name: "Set this wallet aside" })).toBeDisabled();
  await userEvent.type(form.getByLabelText("Current passphrase"), "harbour");
  backend.wallet.SetAside.mockRejectedValueOnce(new BackendError("vault.passphrase"));
  await userEvent.click(form.getByRole("button", { name: "Set this wallet aside" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("The passphrase is wrong");
  await expectAccessible(container);
  backend.wallet.Aside.mockResolvedValue(["/home/ada/psephos/vault-0xf39fd6e5-20261122-210000.json"]);
  backend.wallet.SetAside.mockImplementation(() => {
    backend.session.Status.mockResolvedValue(backend.statusOf({ wallet: "none", address: "" }));
    return Promise.resolve(undefined);
  });
  await userEvent.click(form.getByRole("button", { name: "Set this wallet aside" }));
  expect(backend.wallet.SetAside).toHaveBeenLastCalledWith("harbour");
  expect(await screen.findByText(/vault-0xf39fd6e5-20261122-210000.json$/)).toBeInTheDocument();
  expect(screen.getByRole("button", { name: /^Restore a wallet/ })).toBeInTheDocument();
  expect(window.location.hash).toBe("");
  await expectAccessible(container);
});

test("settings are kept at once, and the language changes with them", async () => {
  backend.session.Status.mockResolvedValue(backend.statusOf());
  backend.session.SaveSettings.mockResolvedValue(undefined);
  window.location.hash = "#/settings";
  const { container } = await show(<App />);
  const language = await screen.findByLabelText("Language");
  await expectAccessible(container);
  backend.session.Settings.mockResolvedValue(backend.settingsOf({ language: "de" }));
  await userEvent.selectOptions(language, "de");
  expect(backend.session.SaveSettings).toHaveBeenCalledWith(backend.settingsOf({ language: "de" }));
  expect(await screen.findByRole("heading", { name: "Einstellungen" })).toBeInTheDocument();
  expect(document.documentElement.lang).toBe("de");
});
