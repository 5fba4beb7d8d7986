import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { person, refusal, type stubOffice } from "../../test/office";
import { becomes, openPerson } from "../../test/person";
import { expectAccessible } from "../../test/render";

const enrolled = { ...person, state: "enrolled", number: 7 } as const;
const newAddress = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8";
const begun = { openedBy: "bo@example.org", reason: "Laptop stolen" };
const opened = { ...enrolled, rekey: { ...begun, state: "opened" } } as const;
const proven = { ...enrolled, rekey: { ...begun, state: "proven", address: newAddress } } as const;
const confirmed = { ...proven, rekey: { ...proven.rekey, state: "confirmed" } } as const;

const sent = ({ asked }: ReturnType<typeof stubOffice>) =>
  asked.filter(({ method }) => method !== "GET").map(({ method, path }) => `${method} ${path}`);

test("a registrar begins with a reason, and sees what is waited for", async () => {
  const { user, office, container } = await openPerson(enrolled);
  office.answers["POST /roll/voters/p1/rekey"] = becomes(office, opened);
  await user.click(screen.getByRole("button", { name: "Replace the key" }));
  const dialog = within(screen.getByRole("dialog", { name: "Replace the key" }));
  expect(dialog.getByText(/really Grace Hopper who asks/)).toBeInTheDocument();
  await user.click(dialog.getByRole("button", { name: "Start" }));
  expect(sent(office), "no request without a reason").toEqual([]);
  await user.type(dialog.getByLabelText("Reason"), "Laptop stolen");
  await user.click(dialog.getByRole("button", { name: "Start" }));
  expect(await screen.findByText("Waiting for the voter")).toBeInTheDocument();
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  expect(screen.getByText("Started by bo@example.org. Reason: Laptop stolen")).toBeInTheDocument();
  expect(office.asked.find(({ method }) => method === "POST")?.body).toBe('{"reason":"Laptop stolen"}');
  await expectAccessible(container);
});

test("a refusal is said in the dialog, and forgotten when the dialog is closed; the reason stays", async () => {
  const { user, office } = await openPerson(enrolled, {
    "POST /roll/voters/p1/rekey": refusal(409, "rekey_open"),
  });
  await user.click(screen.getByRole("button", { name: "Replace the key" }));
  await user.type(screen.getByLabelText("Reason"), "Laptop stolen");
  await user.click(screen.getByRole("button", { name: "Start" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("This person's key is already being replaced.");
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Replace the key" }));
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  expect(screen.getByLabelText("Reason")).toHaveValue("Laptop stolen");
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  expect(sent(office)).toHaveLength(1);
});

test("another registrar confirms the address that was shown, once it is compared", async () => {
  const { user, office, container } = await openPerson(proven);
  office.answers["POST /roll/voters/p1/rekey/confirm"] = becomes(office, confirmed);
  const confirm = screen.getByRole("button", { name: "Confirm the new address" });
  expect(confirm).toBeDisabled();
  expect(screen.getByText(newAddress)).toBeInTheDocument();
  await expectAccessible(container);
  await user.click(screen.getByRole("checkbox", { name: /I have compared this address/ }));
  await user.click(confirm);
  expect(await screen.findByText("Being written to the roll")).toBeInTheDocument();
  expect(office.asked.find(({ method }) => method === "POST")?.query).toEqual({ address: newAddress });
  expect(screen.queryByRole("button", { name: "Cancel the key replacement" })).not.toBeInTheDocument();
});

test("a confirmation that the office refuses says why, and can be tried again", async () => {
  const { user, office } = await openPerson(proven, {
    "POST /roll/voters/p1/rekey/confirm": refusal(409, "address_changed"),
  });
  await user.click(screen.getByRole("checkbox", { name: /I have compared this address/ }));
  await user.click(screen.getByRole("button", { name: "Confirm the new address" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("The voter has proven another address");
  office.answers["POST /roll/voters/p1/rekey/confirm"] = becomes(office, confirmed);
  await user.click(screen.getByRole("button", { name: "Confirm the new address" }));
  expect(await screen.findByText("Being written to the roll")).toBeInTheDocument();
});

test("who began cannot confirm, but cancel", async () => {
  const { user, office } = await openPerson(proven, {}, "bo@example.org");
  office.answers["DELETE /roll/voters/p1/rekey"] = refusal(409, "rekey_confirmed");
  expect(screen.getByText("You started this, so another registrar must confirm.")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Confirm the new address" })).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Cancel the key replacement" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("It can no longer be cancelled");
  office.answers["DELETE /roll/voters/p1/rekey"] = becomes(office, enrolled);
  await user.click(screen.getByRole("button", { name: "Cancel the key replacement" }));
  expect(await screen.findByRole("button", { name: "Replace the key" })).toBeInTheDocument();
});

test("another address that is proven meanwhile has to be compared anew", async () => {
  const { user, office } = await openPerson(proven);
  await user.click(screen.getByRole("checkbox", { name: /I have compared this address/ }));
  const other = "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC";
  const changed = { ...proven, rekey: { ...proven.rekey, address: other } };
  office.answers["POST /roll/voters/p1/rekey/confirm"] = becomes(office, changed);
  await user.click(screen.getByRole("button", { name: "Confirm the new address" }));
  expect(await screen.findByText(other)).toBeInTheDocument();
  expect(screen.getByRole("checkbox", { name: /I have compared this address/ })).not.toBeChecked();
  expect(screen.getByRole("button", { name: "Confirm the new address" })).toBeDisabled();
});

test("what keeps a confirmed address from the chain is said", async () => {
  await openPerson({
    ...confirmed,
    rekey: { ...confirmed.rekey, error: "The account has too little money." },
  });
  expect(screen.getByText("The account has too little money.")).toBeInTheDocument();
});
