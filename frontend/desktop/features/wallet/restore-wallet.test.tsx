import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import * as backend from "../../test/backend";
import { expectAccessible, show } from "../../test/render";
import { BackendError } from "../../lib/backend-error";
import { RestoreWallet } from "./restore-wallet";

vi.mock("../../lib/backend", () => import("../../test/backend"));

test("a wrong word is named by its place, a right phrase by its address before anything is written", async () => {
  const done = vi.fn(() => Promise.resolve());
  const { container } = await show(<RestoreWallet present="" onCancel={() => undefined} onDone={done} />);
  const field = screen.getByLabelText("Recovery phrase");
  await userEvent.click(field);
  await userEvent.paste("test test test");
  backend.wallet.AddressOf.mockRejectedValueOnce(new BackendError("phrase.word", { position: "3" }));
  await userEvent.click(screen.getByRole("button", { name: "Check the phrase" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("Word 3 is not in the list");
  expect(field).toBeInvalid();
  await expectAccessible(container);

  backend.wallet.AddressOf.mockResolvedValue(backend.address);
  backend.wallet.Judge.mockResolvedValue({ score: 4, problem: "" });
  backend.wallet.Restore.mockResolvedValue(undefined);
  await userEvent.click(screen.getByRole("button", { name: "Check the phrase" }));
  expect(await screen.findByText(backend.address)).toBeInTheDocument();
  expect(backend.wallet.Restore).not.toHaveBeenCalled();
  await userEvent.type(screen.getByLabelText("Passphrase"), "harbour tulip seventeen");
  await userEvent.type(screen.getByLabelText("Repeat the passphrase"), "harbour tulip seventeen");
  const finish = screen.getByRole("button", { name: "Restore the wallet" });
  await waitFor(() => expect(finish).toBeEnabled());
  await expectAccessible(container);
  await userEvent.click(finish);
  expect(backend.wallet.Restore).toHaveBeenCalledWith("test test test", "harbour tulip seventeen");
  expect(done).toHaveBeenCalled();
});

const backup = "-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n-----END AGE ENCRYPTED FILE-----\n";

test("a backup file is opened with its passphrase and restored under a new one", async () => {
  const done = vi.fn(() => Promise.resolve());
  const { container } = await show(<RestoreWallet present="" onCancel={() => undefined} onDone={done} />);
  await userEvent.click(screen.getByRole("button", { name: "I have a backup file" }));
  const picker = screen.getByLabelText(/Choose the backup file/);
  await userEvent.upload(picker, new File(["hello"], "letter.age"));
  expect(await screen.findByRole("alert")).toHaveTextContent("This is not a whole backup file");
  await userEvent.upload(picker, new File([backup], "psephos-backup.age"));
  expect(await screen.findByText("Chosen: psephos-backup.age")).toBeInTheDocument();
  await expectAccessible(container);
  await userEvent.type(screen.getByLabelText("Passphrase of the file"), "lantern oyster");
  backend.wallet.BackupAddress.mockRejectedValueOnce(new BackendError("backup.passphrase"));
  await userEvent.click(screen.getByRole("button", { name: "Open the file" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("not the passphrase of the file");

  backend.wallet.BackupAddress.mockResolvedValue(backend.address);
  backend.wallet.Judge.mockResolvedValue({ score: 4, problem: "" });
  backend.wallet.RestoreBackup.mockResolvedValue(undefined);
  await userEvent.click(screen.getByRole("button", { name: "Open the file" }));
  expect(await screen.findByText(backend.address)).toBeInTheDocument();
  expect(backend.wallet.RestoreBackup).not.toHaveBeenCalled();
  await userEvent.type(screen.getByLabelText("Passphrase"), "harbour tulip seventeen");
  await userEvent.type(screen.getByLabelText("Repeat the passphrase"), "harbour tulip seventeen");
  const finish = screen.getByRole("button", { name: "Restore the wallet" });
  await waitFor(() => expect(finish).toBeEnabled());
  await userEvent.click(finish);
  expect(backend.wallet.RestoreBackup).toHaveBeenCalledWith(
    backup,
    "lantern oyster",
    "harbour tulip seventeen",
  );
  expect(done).toHaveBeenCalled();
});

test.each([
  ["another wallet is set aside, which is said before", "0x70997970C51812dc3A010C7d01b50e0d17dc79C8", true],
  ["the same wallet gets a new passphrase", backend.address, false],
])("%s", async (_name, present, replaced) => {
  const { container } = await show(
    <RestoreWallet present={present} onCancel={() => undefined} onDone={() => Promise.resolve()} />,
  );
  backend.wallet.AddressOf.mockResolvedValue(backend.address);
  backend.wallet.Judge.mockResolvedValue({ score: 4, problem: "" });
  backend.wallet.Replace.mockResolvedValue(undefined);
  backend.wallet.Restore.mockClear().mockResolvedValue(undefined);
  await userEvent.type(screen.getByLabelText("Recovery phrase"), "test test");
  await userEvent.click(screen.getByRole("button", { name: "Check the phrase" }));
  await userEvent.type(await screen.findByLabelText("Passphrase"), "harbour tulip seventeen");
  await userEvent.type(screen.getByLabelText("Repeat the passphrase"), "harbour tulip seventeen");
  expect(screen.queryAllByText("Another wallet is on this computer")).toHaveLength(replaced ? 1 : 0);
  expect(screen.queryAllByText(present)).toHaveLength(1);
  const finish = screen.getByRole("button", {
    name: replaced ? "Set it aside and restore this one" : "Restore the wallet",
  });
  await waitFor(() => expect(finish).toBeEnabled());
  await expectAccessible(container);
  await userEvent.click(finish);
  const [called, other] = replaced
    ? [backend.wallet.Replace, backend.wallet.Restore]
    : [backend.wallet.Restore, backend.wallet.Replace];
  expect(called).toHaveBeenCalledWith("test test", "harbour tulip seventeen");
  expect(other).not.toHaveBeenCalled();
  backend.wallet.Replace.mockClear();
});
