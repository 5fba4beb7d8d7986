import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { emptyFunnel, stubOffice } from "../../test/office";
import { show } from "../../test/render";
import { Mailings } from "./mailings";

test.each([
  [
    "chain_unavailable",
    "Das Wahlbüro erreicht die Chain gerade nicht. Bitte versuchen Sie es bald noch einmal.",
  ],
  ["new_code", "said by the office"],
])("why nobody can be reminded is said in German where its code is known: %s", async (code, text) => {
  stubOffice({
    "GET /roll/funnel": { ...emptyFunnel, electionsError: "said by the office", electionsCode: code },
    "GET /mail": { counts: {}, mails: [], transport: "smtp" },
  });
  await show(<Mailings />, "de");
  expect(await screen.findByText(text)).toBeInTheDocument();
});
