import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { stubOffice } from "../../test/office";
import { show } from "../../test/render";
import { Verification } from "./verification";

const changed = { intact: false, entries: 1233, hash: "", detail: "said by the office" };

test.each([
  [{ ...changed, changed: 1234 }, "Eintrag 1.234 fehlt oder wurde geändert."],
  [changed, "said by the office"],
])("which entry of the log was changed is said in German", async (answer, text) => {
  stubOffice({ "GET /activity/verification": answer });
  await show(<Verification />, "de");
  await userEvent.setup().click(screen.getByRole("button", { name: "Protokoll prüfen" }));
  expect(await screen.findByText(text)).toBeInTheDocument();
});
