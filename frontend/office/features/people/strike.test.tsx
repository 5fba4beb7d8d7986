import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { person, refusal } from "../../test/office";
import { becomes, openPerson } from "../../test/person";
import { expectAccessible } from "../../test/render";

const enrolled = { ...person, state: "enrolled", number: 7 } as const;
const struck = {
  ...person,
  struck: { at: "2026-05-04T10:00:00Z", by: "ada@example.org", reason: "Has left" },
} as const;
const opened = {
  ...enrolled,
  strike: { state: "opened", openedBy: "bo@example.org", reason: "Has left" },
} as const;
const confirmed = { ...opened, strike: { ...opened.strike, state: "confirmed" } } as const;

const strikeOff = () => within(screen.getByRole("dialog")).getByRole("button", { name: "Strike off" });

test("somebody who is not on the chain is struck off at once, and put back", async () => {
  const { user, office, container } = await openPerson(person);
  office.answers["POST /roll/voters/p1/strike"] = becomes(office, struck);
  office.answers["DELETE /roll/voters/p1/strike"] = becomes(office, person);
  await user.click(screen.getByRole("button", { name: "Strike off" }));
  expect(screen.getByText("Grace Hopper is struck off at once. You can take that back.")).toBeInTheDocument();
  await user.type(screen.getByLabelText("Reason"), "Has left");
  await user.click(strikeOff());
  expect(await screen.findByText(/^Struck off by ada@example.org, .* Reason: Has left$/)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Send an invitation" })).not.toBeInTheDocument();
  expect(office.asked.find(({ method }) => method === "POST")?.body).toBe('{"reason":"Has left"}');
  await expectAccessible(container);
  await user.click(screen.getByRole("button", { name: "Put back on the list" }));
  expect(await screen.findByRole("button", { name: "Strike off" })).toBeInTheDocument();
});

test("cancelled, nobody is struck off and the reason stays", async () => {
  const { user, office } = await openPerson(person);
  await user.click(screen.getByRole("button", { name: "Strike off" }));
  await user.type(screen.getByLabelText("Reason"), "Has left");
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  expect(office.asked.filter(({ method }) => method !== "GET")).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Strike off" }));
  expect(screen.getByLabelText("Reason")).toHaveValue("Has left");
});

test.each([
  ["has_voted", /has voted in an election that is still running/],
  ["strike_open", /already proposed to strike/],
  ["reason_missing", /Please give a reason/],
])("the office refuses with %s, and the dialog says so", async (code, sentence) => {
  const { user } = await openPerson(enrolled, { "POST /roll/voters/p1/strike": refusal(409, code) });
  await user.click(screen.getByRole("button", { name: "Strike off" }));
  expect(screen.getByText(/A second registrar must confirm/)).toBeInTheDocument();
  await user.type(screen.getByLabelText("Reason"), "Has left");
  await user.click(strikeOff());
  expect(await screen.findByRole("alert")).toHaveTextContent(sentence);
  expect(screen.getByRole("dialog")).toBeInTheDocument();
});

test("another registrar confirms; what the office refuses is said", async () => {
  const { user, office, container } = await openPerson(opened, {
    "POST /roll/voters/p1/strike/confirm": refusal(409, "has_voted"),
  });
  expect(screen.getByText("Waiting for a second registrar")).toBeInTheDocument();
  await expectAccessible(container);
  const confirm = { name: "Confirm striking off" };
  await user.click(screen.getByRole("button", confirm));
  expect(await screen.findByRole("alert")).toHaveTextContent(/has voted in an election/);
  office.answers["POST /roll/voters/p1/strike/confirm"] = becomes(office, confirmed);
  await user.click(screen.getByRole("button", confirm));
  expect(await screen.findByText("Being struck off the roll")).toBeInTheDocument();
  expect(office.asked.findLast(({ method }) => method === "POST")?.query).toEqual({
    address: opened.address,
  });
  expect(screen.queryByRole("button", confirm)).not.toBeInTheDocument();
});

test("who began cannot confirm, but cancel", async () => {
  const { user, office } = await openPerson(opened, {}, "bo@example.org");
  office.answers["DELETE /roll/voters/p1/strike"] = refusal(409, "strike_confirmed");
  expect(screen.getByText("You started this, so another registrar must confirm.")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /^Confirm/ })).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Do not strike off" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("is being struck off the roll");
  office.answers["DELETE /roll/voters/p1/strike"] = becomes(office, enrolled);
  await user.click(screen.getByRole("button", { name: "Do not strike off" }));
  expect(await screen.findByRole("button", { name: "Strike off" })).toBeInTheDocument();
});

test("what keeps a confirmed striking off from the chain is said", async () => {
  await openPerson({
    ...confirmed,
    strike: { ...confirmed.strike, error: "The account has too little money." },
  });
  expect(screen.getByText("The account has too little money.")).toBeInTheDocument();
});
