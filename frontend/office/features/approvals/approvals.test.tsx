import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { person, refusal, stubOffice, type Asked } from "../../test/office";
import { expectAccessible, show } from "../../test/render";
import { Approvals } from "./approvals";

afterEach(() => vi.useRealTimers());

const list = (...voters: object[]) => ({ voters, total: voters.length });
const region = (name: RegExp) => screen.getByRole("heading", { name }).closest("section") as HTMLElement;

test("people to propose, to confirm and waiting are apart, and nobody confirms their own proposal", async () => {
  const office = stubOffice({
    "GET /roll/voters": list(
      person,
      { ...person, id: "p2", name: "Mary", proposedBy: "bo@example.org" },
      { ...person, id: "p3", name: "Joan", proposedBy: "ada@example.org" },
    ),
    "POST /roll/approvals/confirm": {
      done: [],
      refused: [{ voter: "p2", code: "address_changed", reason: "changed" }],
    },
  });
  const user = userEvent.setup();
  const { container } = await show(<Approvals me="ada@example.org" />);
  await screen.findByText("Grace Hopper");
  expect(within(region(/Waiting for another/)).queryByRole("checkbox")).not.toBeInTheDocument();
  expect(await screen.findAllByText(/(\w+ · ){7}\w+/)).toHaveLength(3);
  await expectAccessible(container);
  const confirm = within(region(/To confirm/));
  expect(confirm.getByRole("button", { name: "Confirm 0 people" })).toBeDisabled();
  await user.click(confirm.getByRole("checkbox", { name: "Select Mary" }));
  await user.click(confirm.getByRole("button", { name: "Confirm 1 person" }));
  expect(await screen.findByText(/Mary: The voter has proven another address/)).toBeInTheDocument();
  expect(office.asked.find((one) => one.method === "POST")?.body).toBe(
    JSON.stringify({ voters: ["p2"], addresses: { p2: person.address } }),
  );
});

test("what waits for the second registrar about people on the roll leads to the person's page", async () => {
  stubOffice({
    "GET /roll/voters": list({
      ...person,
      state: "enrolled",
      rekey: { state: "proven", openedBy: "bo@example.org", reason: "Laptop stolen" },
      strike: { state: "opened", openedBy: "ada@example.org", reason: "Has left" },
    }),
  });
  const { container } = await show(<Approvals me="ada@example.org" />);
  const section = within(
    (await screen.findByRole("heading", { name: /New keys/ })).closest("section") as HTMLElement,
  );
  expect(section.getByRole("link", { name: "Grace Hopper" })).toHaveAttribute(
    "href",
    expect.stringContaining("people"),
  );
  expect(section.getByText("New key, started by bo@example.org: “Laptop stolen”")).toBeInTheDocument();
  expect(section.getByText("To be struck off, started by you: “Has left”")).toBeInTheDocument();
  await expectAccessible(container);
});

/** Answers with one list for those who wait for a second registrar about the roll, and with nobody otherwise. */
const unconfirmed =
  (answer: unknown) =>
  ({ query }: Asked) =>
    query["unconfirmed"] ? answer : list();
const newKey = { state: "proven", openedBy: "bo@example.org", reason: "Laptop stolen" };

test("only what a registrar can confirm is counted: not a new key that the voter has yet to prove", async () => {
  const half = { ...person, state: "enrolled", rekey: { ...newKey, state: "opened" } };
  const done = { ...person, id: "p2", state: "enrolled", strike: { ...newKey, state: "confirmed" } };
  const ready = { ...person, id: "p3", name: "Joan", state: "enrolled", rekey: newKey };
  const office = stubOffice({ "GET /roll/voters": unconfirmed(list(half, done, ready)) });
  await show(<Approvals me="ada@example.org" />);
  expect(
    await screen.findByRole("heading", { name: "New keys and people to strike off (1)" }),
  ).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "Joan" })).toHaveAttribute("href", "#/people/p3");
  expect(screen.queryByRole("link", { name: "Grace Hopper" })).not.toBeInTheDocument();
  expect(office.asked.some(({ query }) => query["unconfirmed"] === "true")).toBe(true);
});

test("what the office refuses stands where the list would be, and goes when it answers again", async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const office = stubOffice({ "GET /roll/voters": unconfirmed(refusal(503, "chain_unavailable")) });
  await show(<Approvals me="ada@example.org" />);
  expect(await screen.findByRole("alert")).toHaveTextContent("The office cannot reach the chain");
  const ready = { ...person, state: "enrolled", rekey: newKey };
  office.answers["GET /roll/voters"] = unconfirmed(list(ready));
  await act(() => vi.advanceTimersByTimeAsync(6_000));
  expect(await screen.findByText(/^New key, started by bo@example.org/)).toBeInTheDocument();
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  office.answers["GET /roll/voters"] = list();
  await act(() => vi.advanceTimersByTimeAsync(6_000));
  expect(screen.queryByRole("heading", { name: /New keys/ })).not.toBeInTheDocument();
});

test("a choice is for the address that was shown: another one has to be chosen again", async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const office = stubOffice({ "GET /roll/voters": list(person) });
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
  await show(<Approvals me="ada@example.org" />);
  await user.click(await screen.findByRole("checkbox", { name: "Select Grace Hopper" }));
  expect(screen.getByRole("button", { name: "Propose 1 person" })).toBeEnabled();
  office.answers["GET /roll/voters"] = list({
    ...person,
    address: "0x70997970C51812dc3A010C7d01b50e0d17dc79C8",
  });
  await act(() => vi.advanceTimersByTimeAsync(6_000));
  expect(await screen.findByText("0x70997970C51812dc3A010C7d01b50e0d17dc79C8")).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Propose 0 people" })).toBeDisabled();
});
