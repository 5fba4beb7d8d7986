import { screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import * as backend from "../../test/backend";
import { expectAccessible, show } from "../../test/render";
import { Results } from "./results";

vi.mock("../../lib/backend", () => import("../../test/backend"));

const results = () => <Results organisation="o" election={backend.electionOf()} />;

test("every question has its figures in a table", async () => {
  backend.results.Tally.mockResolvedValue(backend.tallyOf());
  const { container } = await show(results());
  const table = await screen.findByRole("table", { name: "Who leads?" });
  expect(within(table).getByRole("row", { name: /Ada 5 62.5%/ })).toBeInTheDocument();
  expect(within(table).getByRole("row", { name: /Total 8/ })).toBeInTheDocument();
  expect(screen.getByText("Counted so far")).toBeInTheDocument();
  expect(screen.getByText(/8 of 12 voted \(66.7%\)/)).toBeInTheDocument();
  expect(screen.getByText(/block 42/)).toBeInTheDocument();
  await expectAccessible(container);
});

test("a secret election shows the turnout only until it is counted", async () => {
  backend.results.Tally.mockResolvedValue(backend.tallyOf({ counted: false, counts: [] }));
  await show(results());
  expect(await screen.findByText(/The result is counted after closing/)).toBeInTheDocument();
  expect(screen.queryByRole("table")).not.toBeInTheDocument();
});
