import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { refusal, stubOffice } from "../../test/office";
import { show } from "../../test/render";
import { InviteAll } from "./invite-all";

async function invite(transport: "smtp" | "outbox") {
  stubOffice({
    "GET /mail": { counts: {}, mails: [], transport },
    "GET /mail/sample": { subject: "", body: "" },
    "POST /roll/invitations": { written: 1000 },
  });
  await show(<InviteAll count={1000} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: "Invite 1,000 people" }));
  await user.click(screen.getByRole("button", { name: "Send" }));
}

test("invitations that were written to files are not said to be on their way", async () => {
  await invite("outbox");
  expect(await screen.findByText(/^1,000 invitations are files in the outbox/)).toBeInTheDocument();
  expect(screen.queryByText(/on their way/)).not.toBeInTheDocument();
});

test("invitations by mail are on their way", async () => {
  await invite("smtp");
  expect(await screen.findByText("1,000 invitations are on their way.")).toBeInTheDocument();
});

test("a refusal is forgotten when the dialog is closed", async () => {
  stubOffice({
    "GET /mail": { counts: {}, mails: [], transport: "smtp" },
    "GET /mail/sample": { subject: "", body: "" },
    "POST /roll/invitations": refusal(403, "own_factor_first"),
  });
  await show(<InviteAll count={2} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: "Invite 2 people" }));
  await user.click(screen.getByRole("button", { name: "Send" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("An administrator removed");
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  await user.click(screen.getByRole("button", { name: "Invite 2 people" }));
  expect(screen.getByRole("button", { name: "Send" })).toBeInTheDocument();
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});
