import { useMutation, useQuery, type QueryClient } from "@tanstack/react-query";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { WalletSettings } from "../features/settings/wallet-settings";
import { CreateWallet } from "../features/wallet/create-wallet";
import { RestoreWallet } from "../features/wallet/restore-wallet";
import { Unlock } from "../features/wallet/unlock";
import { AccountForm } from "../features/organisations/account-form";
import { BackendError } from "../lib/backend-error";
import { newQueryClient } from "../lib/query-client";
import * as backend from "../test/backend";
import { textsIn } from "../test/cache";
import { show } from "../test/render";

vi.mock("../lib/backend", () => import("../test/backend"));

const words = "abandon ability able about above absent absorb abstract absurd abuse access accident".split(
  " ",
);
const passphrase = "harbour lantern velvet nine";
const next = "orchid saddle thunder four";

let client: QueryClient;

/** What of a list of secrets the client has kept. */
const kept = (secrets: readonly string[]) => {
  const texts = textsIn(client);
  return secrets.filter((secret) => texts.some((text) => text.includes(secret)));
};

beforeEach(() => {
  client = newQueryClient();
  backend.wallet.Aside.mockResolvedValue([]);
  backend.wallet.Judge.mockResolvedValue({ score: 4, problem: "" });
});

const done = () => Promise.resolve();
const nothing = () => {};

/** Something of the Go side that is answered when the test says so. */
function pending(call: { mockImplementation: (answer: () => Promise<unknown>) => unknown }) {
  const answers: { give: (value: unknown) => void; refuse: (error: Error) => void }[] = [];
  call.mockImplementation(() => new Promise((give, refuse) => void answers.push({ give, refuse })));
  return answers;
}

test("what a plain query or mutation is given would be found", async () => {
  function Plain() {
    useQuery({ queryKey: ["judge", next], queryFn: () => 1 });
    const { mutate } = useMutation({ mutationFn: (typed: string) => Promise.resolve([typed, ...words]) });
    return <button onClick={() => mutate(passphrase)}>go</button>;
  }
  await show(<Plain />, client);
  await userEvent.click(screen.getByRole("button"));
  await waitFor(() => expect(kept(words)).toEqual(words));
  expect(kept([passphrase, next])).toEqual([passphrase, next]);
});

test("the phrase of a wallet is in no cache: not while it is asked for, shown, hidden or refused", async () => {
  const answers = pending(backend.wallet.RevealPhrase);
  await show(<WalletSettings onChanged={done} />, client);
  const form = within(
    screen.getByRole("button", { name: "Show the recovery phrase" }).closest("form") as HTMLElement,
  );
  const ask = async () => {
    await userEvent.clear(form.getByLabelText("Passphrase"));
    await userEvent.type(form.getByLabelText("Passphrase"), passphrase);
    await userEvent.click(form.getByRole("button", { name: "Show the recovery phrase" }));
    await waitFor(() => expect(answers).not.toEqual([]));
    expect(kept([passphrase])).toEqual([]);
    return answers.pop();
  };
  (await ask())?.refuse(new BackendError("vault.passphrase"));
  expect(await screen.findByRole("alert")).toBeInTheDocument();
  expect(kept([passphrase])).toEqual([]);
  (await ask())?.give(words);
  expect(await screen.findByText("abandon")).toBeInTheDocument();
  expect(kept([passphrase, ...words])).toEqual([]);
  fireEvent.blur(window);
  await waitFor(() => expect(screen.queryByText("abandon")).not.toBeInTheDocument());
  expect(kept([passphrase, ...words])).toEqual([]);
});

test("a new wallet's words, the questions about them and its passphrase are in no cache", async () => {
  backend.wallet.Begin.mockResolvedValue(undefined);
  backend.wallet.RevealNew.mockResolvedValue(words);
  backend.wallet.Quiz.mockResolvedValue([{ position: 2, candidates: ["ability", "zoo"] }]);
  backend.wallet.Confirm.mockResolvedValue(undefined);
  const created = pending(backend.wallet.Create);
  await show(<CreateWallet onCancel={nothing} onDone={done} />, client);
  await userEvent.click(screen.getByRole("button", { name: "Show my words" }));
  await userEvent.click(await screen.findByRole("button", { name: "Keep them shown" }));
  expect(await screen.findByText("abandon")).toBeInTheDocument();
  expect(kept(words)).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "I have written them down" }));
  await userEvent.click(await screen.findByRole("radio", { name: "ability" }));
  expect(kept(words)).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Check" }));
  await userEvent.type(await screen.findByLabelText("Passphrase"), passphrase);
  await userEvent.type(screen.getByLabelText("Repeat the passphrase"), passphrase);
  await userEvent.click(screen.getByRole("button", { name: "Create the wallet" }));
  await waitFor(() => expect(created).toHaveLength(1));
  expect(kept([passphrase, ...words])).toEqual([]);
});

test("a phrase that is typed, and the passphrase after it, are in no cache", async () => {
  backend.wallet.AddressOf.mockResolvedValue(backend.address);
  const restored = pending(backend.wallet.Restore);
  await show(<RestoreWallet present="" onCancel={nothing} onDone={done} />, client);
  await userEvent.type(screen.getByLabelText("Recovery phrase"), words.join(" "));
  await userEvent.click(screen.getByRole("button", { name: "Check the phrase" }));
  await userEvent.type(await screen.findByLabelText("Passphrase"), passphrase);
  await userEvent.type(screen.getByLabelText("Repeat the passphrase"), passphrase);
  await userEvent.click(screen.getByRole("button", { name: "Restore the wallet" }));
  await waitFor(() => expect(restored).toHaveLength(1));
  expect(backend.wallet.Restore).toHaveBeenCalledWith(words.join(" "), passphrase);
  expect(kept([passphrase, ...words])).toEqual([]);
});

test("passphrases of the wallet and the password for the office are in no cache", async () => {
  const calls = [pending(backend.wallet.Unlock), pending(backend.organisations.SignUp)];
  await show(
    <>
      <Unlock address="" invitation="" resuming={false} onChanged={done} onDone={done} onForgot={nothing} />
      <AccountForm organisation={backend.organisation} />
    </>,
    client,
  );
  await userEvent.type(screen.getByLabelText("Passphrase"), passphrase);
  await userEvent.click(screen.getByRole("button", { name: "Unlock" }));
  await userEvent.type(screen.getByLabelText("Password for the office"), next);
  await userEvent.click(screen.getByRole("button", { name: "Make the account" }));
  await waitFor(() => expect(calls.map(({ length }) => length)).toEqual([1, 1]));
  expect(kept([passphrase, next])).toEqual([]);
});
