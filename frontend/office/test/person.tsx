import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { PersonPage } from "../features/people/person-page";
import { stubOffice } from "./office";
import { show } from "./render";

/** Shows the page of a person to `me`; `answers` say what the office does besides when a registrar acts. */
export async function openPerson(
  voter: object,
  answers: Record<string, unknown> = {},
  me = "ada@example.org",
) {
  const office = stubOffice({
    "GET /roll/voters/p1": voter,
    "GET /roll/voters/p1/history": { entries: [], votes: [] },
    ...answers,
  });
  const { container } = await show(<PersonPage id="p1" me={me} />);
  await screen.findByRole("heading", { name: "Somebody has left" });
  return { user: userEvent.setup(), office, container };
}

/** An office that does as it is asked: it answers with the person as they are then, and so it does from then on. */
export const becomes =
  ({ answers }: ReturnType<typeof stubOffice>, voter: object) =>
  () =>
    (answers["GET /roll/voters/p1"] = voter);
