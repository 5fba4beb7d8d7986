import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, expect, test } from "vitest";
import { startTranslations } from "../lib/i18n";
import { App } from "./app";

beforeAll(() => startTranslations("en"));

test("a file that is no picture and no ballot is not told to be sharper", async () => {
  render(<App />);
  const user = userEvent.setup({ applyAccept: false });
  const file = new File(["Number;Name"], "members.csv", { type: "text/csv" });
  file.text = () => Promise.resolve("Number;Name"); // jsdom's files cannot be read
  await user.upload(screen.getByLabelText("Choose pictures or a file"), file);
  expect(await screen.findByText(/^That is not an opened ballot/)).toBeInTheDocument();
  expect(screen.queryByText(/sharp/)).not.toBeInTheDocument();
});

test("a picture without a code is", async () => {
  render(<App />);
  await userEvent.upload(
    screen.getByLabelText("Choose pictures or a file"),
    new File(["no picture"], "photo.png", { type: "image/png" }),
  );
  expect(await screen.findByText(/the code is sharp/)).toBeInTheDocument();
});
