import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { show } from "../../test/render";
import { OpenedCodes } from "./opened-codes";

const small = JSON.stringify({ version: 1 });
/** Digits that do not repeat, so that they need several codes. */
const large = Array.from({ length: 800 }, (_, index) => ((index * 2_654_435_761) >>> 8).toString(16)).join(
  "",
);

test("one code needs no buttons", async () => {
  await show(<OpenedCodes document={small} />);
  expect(await screen.findByTitle("Code 1 of 1")).toBeInTheDocument();
  expect(screen.queryByRole("button")).not.toBeInTheDocument();
});

test("several codes can be held and stepped through", async () => {
  const user = userEvent.setup();
  await show(<OpenedCodes document={large} />);
  await user.click(await screen.findByRole("button", { name: "Pause" }));
  const shown = /Code (\d+) of (\d+)/.exec(
    (await screen.findByText(/^Code \d+ of \d+$/, { selector: "span" })).textContent,
  );
  const [at, total] = [Number(shown?.[1]), Number(shown?.[2])];
  expect(total).toBeGreaterThan(1);
  await user.click(screen.getByRole("button", { name: "Next code" }));
  expect(screen.getByText(`Code ${(at % total) + 1} of ${total}`, { selector: "span" })).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Resume" })).toBeInTheDocument();
});
