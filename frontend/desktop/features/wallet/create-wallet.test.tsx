import { fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import * as backend from "../../test/backend";
import { expectAccessible, show } from "../../test/render";
import { BackendError } from "../../lib/backend-error";
import { CreateWallet } from "./create-wallet";

vi.mock("../../lib/backend", () => import("../../test/backend"));

const words = "abandon ability able about above absent absorb abstract absurd abuse access accident".split(
  " ",
);

beforeEach(() => {
  backend.wallet.Begin.mockResolvedValue(undefined);
  backend.wallet.Cancel.mockResolvedValue(undefined);
  backend.wallet.RevealNew.mockResolvedValue(words);
  backend.wallet.Quiz.mockResolvedValue([
    { position: 2, candidates: ["ability", "zoo"] },
    { position: 5, candidates: ["zebra", "above"] },
    { position: 9, candidates: ["absurd", "youth"] },
  ]);
  backend.wallet.Confirm.mockResolvedValue(undefined);
  backend.wallet.Judge.mockImplementation((typed) =>
    Promise.resolve(
      String(typed).length < 12 ? { score: 1, problem: "passphrase.short" } : { score: 4, problem: "" },
    ),
  );
  backend.wallet.Create.mockResolvedValue(undefined);
});

async function toPhrase() {
  const done = vi.fn(() => Promise.resolve());
  const cancelled = vi.fn();
  const view = await show(<CreateWallet onCancel={cancelled} onDone={done} />);
  await userEvent.click(screen.getByRole("button", { name: "Show my words" }));
  await screen.findByRole("heading", { name: "Write these words down" });
  return { done, cancelled, view };
}

test("the phrase is hidden until the button is held, and again after", async () => {
  await toPhrase();
  expect(screen.queryByText("abandon")).not.toBeInTheDocument();
  expect(backend.wallet.RevealNew).not.toHaveBeenCalled();
  expect(screen.getByRole("button", { name: "I have written them down" })).toBeDisabled();
  const hold = screen.getByRole("button", { name: "Hold to show the words" });
  fireEvent.pointerDown(hold);
  expect(await screen.findByText("abandon")).toBeInTheDocument();
  fireEvent.pointerUp(hold);
  await waitFor(() => expect(screen.queryByText("abandon")).not.toBeInTheDocument());
  expect(screen.getByRole("button", { name: "I have written them down" })).toBeEnabled();
});

test("the keyboard holds the button as well, and the words hide when the window loses the focus", async () => {
  await toPhrase();
  const hold = screen.getByRole("button", { name: "Hold to show the words" });
  hold.focus();
  fireEvent.keyDown(hold, { key: " " });
  expect(await screen.findByText("accident")).toBeInTheDocument();
  fireEvent.keyUp(hold, { key: " " });
  await waitFor(() => expect(screen.queryByText("accident")).not.toBeInTheDocument());
  await userEvent.click(screen.getByRole("button", { name: "Keep them shown" }));
  expect(await screen.findByText("accident")).toBeInTheDocument();
  fireEvent.blur(window);
  await waitFor(() => expect(screen.queryByText("accident")).not.toBeInTheDocument());
});

test("words that come after the button was let go are not shown", async () => {
  await toPhrase();
  let answer: (words: string[]) => void = () => undefined;
  backend.wallet.RevealNew.mockReturnValue(new Promise((resolve) => (answer = resolve as typeof answer)));
  const hold = screen.getByRole("button", { name: "Hold to show the words" });
  fireEvent.pointerDown(hold);
  fireEvent.pointerUp(hold);
  answer(words);
  await waitFor(() => expect(hold).not.toHaveAttribute("aria-busy", "true"));
  expect(screen.queryByText("abandon")).not.toBeInTheDocument();
});

test("three words are chosen, a passphrase is set, the wallet is made", async () => {
  const { done, view } = await toPhrase();
  await userEvent.click(screen.getByRole("button", { name: "Keep them shown" }));
  await expectAccessible(view.container);
  await userEvent.click(await screen.findByRole("button", { name: "I have written them down" }));

  const check = await screen.findByRole("button", { name: "Check" });
  expect(check).toBeDisabled();
  for (const word of ["ability", "above", "absurd"])
    await userEvent.click(await screen.findByRole("radio", { name: word }));
  await expectAccessible(view.container);
  backend.wallet.Confirm.mockRejectedValueOnce(new BackendError("phrase.confirm"));
  await userEvent.click(check);
  expect(await screen.findByRole("alert")).toHaveTextContent("Not all of these are right");
  await userEvent.click(check);
  expect(backend.wallet.Confirm).toHaveBeenLastCalledWith([
    { position: 2, word: "ability" },
    { position: 5, word: "above" },
    { position: 9, word: "absurd" },
  ]);

  const passphrase = await screen.findByLabelText("Passphrase");
  const finish = screen.getByRole("button", { name: "Create the wallet" });
  await userEvent.type(passphrase, "short");
  expect(await screen.findByText(/Use at least 12 characters/)).toBeInTheDocument();
  expect(finish).toBeDisabled();
  await userEvent.clear(passphrase);
  await userEvent.click(passphrase);
  await userEvent.paste("harbour tulip seventeen");
  expect(finish).toBeDisabled();
  await userEvent.type(screen.getByLabelText("Repeat the passphrase"), "harbour tulip seventeen");
  await waitFor(() => expect(finish).toBeEnabled());
  await expectAccessible(view.container);
  await userEvent.click(finish);
  expect(backend.wallet.Create).toHaveBeenCalledWith("harbour tulip seventeen");
  expect(done).toHaveBeenCalled();
});

test("cancelling forgets the phrase", async () => {
  const { cancelled } = await toPhrase();
  await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
  expect(backend.wallet.Cancel).toHaveBeenCalled();
  expect(cancelled).toHaveBeenCalled();
});
