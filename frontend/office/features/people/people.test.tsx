import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { emptyFunnel, person, refusal, stubOffice, type Asked } from "../../test/office";
import { show } from "../../test/render";
import { People } from "./people";

afterEach(() => vi.useRealTimers());

const everybody = Array.from({ length: 150 }, (_, index) => ({
  ...person,
  id: `p${index}`,
  name: `Person ${index}`,
}));

/** A page of the list; sorted by name it begins with the last. */
function page({ query }: Asked) {
  const sorted = query["sort"] === "name" ? [...everybody].reverse() : everybody;
  const found = query["q"] ? sorted.filter(({ name }) => name === query["q"]) : sorted;
  const offset = Number(query["offset"]);
  return { voters: found.slice(offset, offset + Number(query["limit"])), total: found.length };
}

async function open() {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const office = stubOffice({ "GET /roll/voters": page, "GET /roll/funnel": emptyFunnel });
  await show(<People filter="" />);
  await screen.findByText("100 of 150 shown");
  return { office, user: userEvent.setup({ advanceTimers: vi.advanceTimersByTime }) };
}

test("more people follow those who are shown, and stay when the first are read again", async () => {
  const { user, office } = await open();
  await user.click(screen.getByRole("button", { name: "Show more" }));
  expect(await screen.findByText("150 of 150 shown")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Show more" })).not.toBeInTheDocument();
  const before = office.asked.length;
  await act(() => vi.advanceTimersByTimeAsync(16_000));
  expect(office.asked.slice(before).map(({ query }) => query["offset"])).toEqual(["0"]);
  expect(screen.getByRole("link", { name: "Person 149" })).toBeInTheDocument();
});

test("another order and other words begin with the first again", async () => {
  const { user } = await open();
  await user.click(screen.getByRole("button", { name: "Show more" }));
  await screen.findByText("150 of 150 shown");
  await user.selectOptions(screen.getByLabelText("Order"), "Name");
  expect(await screen.findByText("100 of 150 shown")).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "Person 149" })).toBeInTheDocument();
  await user.type(screen.getByLabelText("Search"), "Person 3");
  expect(await screen.findByText("1 of 1 shown")).toBeInTheDocument();
});

test("what the office refuses when more are asked for is said, and those who are shown stay", async () => {
  const { user, office } = await open();
  office.answers["GET /roll/voters"] = (asked: Asked) =>
    asked.query["offset"] === "0" ? page(asked) : refusal(503, "chain_unavailable");
  await user.click(screen.getByRole("button", { name: "Show more" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("The office cannot reach the chain");
  expect(screen.getByRole("link", { name: "Person 99" })).toBeInTheDocument();
});
