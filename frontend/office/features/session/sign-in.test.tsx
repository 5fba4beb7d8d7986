import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { refusal, stubOffice } from "../../test/office";
import { show } from "../../test/render";
import { SignIn } from "./sign-in";

test("says in German that an account takes no codes for a while, and goes on asking for one", async () => {
  let locked = false;
  stubOffice({
    "GET /organisation": { name: "Ruderclub" },
    "POST /session": () => (locked ? refusal(429, "codes_locked") : refusal(401, "code_required")),
  });
  const user = userEvent.setup();
  await show(<SignIn />, "de");
  await user.type(screen.getByLabelText("E-Mail-Adresse"), "ada@example.org");
  await user.type(screen.getByLabelText("Passwort"), "a long password{Enter}");
  const code = await screen.findByLabelText("Code aus der Authenticator-App");
  locked = true;
  await user.type(code, "123456{Enter}");
  expect(await screen.findByRole("alert")).toHaveTextContent(
    /^Für dieses Konto wurden zu viele falsche Codes eingegeben. .* auch nicht den richtigen/,
  );
  expect(screen.getByLabelText("Code aus der Authenticator-App")).toHaveValue("");
});
