import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { changeLanguage } from "@shared/lib/i18n";
import { refusal, stubOffice } from "../../test/office";
import { expectAccessible, show } from "../../test/render";
import { ImportWizard } from "./import-wizard";

const preview = {
  separator: ",",
  columns: ["Nr", "Person", "email"],
  sample: [["1", "<b>Ada</b>", "ada@example.org"]],
  suggested: { email: "email" },
};
const report = {
  dryRun: true,
  added: 1,
  changed: 1,
  unchanged: 0,
  missing: 0,
  refused: 1,
  errors: [{ line: 3, code: "email_invalid", params: { email: "nowhere" }, reason: "not said here" }],
  diff: {
    added: [{ member: "1", name: "Ada", email: "ada@example.org" }],
    changed: [
      {
        before: { member: "2", name: "Old name", email: "b@example.org" },
        after: { member: "2", name: "New name", email: "b@example.org" },
      },
    ],
    missing: [],
  },
};
const text = "Nr,Person,email\n1,<b>Ada</b>,ada@example.org\n3,Bo,nowhere\n";

async function choose(content: string | Uint8Array<ArrayBuffer>) {
  const user = userEvent.setup();
  const { container } = await show(<ImportWizard />);
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const file = new File([bytes], "members.csv", { type: "text/csv" });
  file.arrayBuffer = () => Promise.resolve(bytes.buffer); // jsdom's files cannot be read
  await user.upload(screen.getByLabelText("Choose a file", { selector: "input" }), file);
  return { user, container };
}

test("a file without columns is said to be no table", async () => {
  stubOffice({
    "GET /roll/imports": { imports: [] },
    "POST /roll/import/columns": { separator: ",", columns: ["Hello"], sample: [["you"]], suggested: {} },
  });
  await choose("Hello\nyou\n");
  expect(await screen.findByText("members.csv: 1 column")).toBeInTheDocument();
  expect(screen.getByText(/^This does not look like a table/)).toBeInTheDocument();
});

test("columns are chosen, rows with errors are shown as they stand in the file, and only then is imported", async () => {
  const office = stubOffice({
    "GET /roll/imports": { imports: [] },
    "POST /roll/import/columns": preview,
    "POST /roll/import": ({ query }: { query: Record<string, string> }) =>
      query["dryRun"] === "true" ? report : { ...report, dryRun: false, id: "i1" },
  });
  const { user, container } = await choose(text);
  const check = await screen.findByRole("button", { name: "Check without changing anything" });
  expect(check).toBeDisabled();
  await user.selectOptions(screen.getByLabelText("Membership number"), "Nr");
  await user.selectOptions(screen.getByLabelText("Name"), "email");
  expect(screen.getByText("Each column can be used once.")).toBeInTheDocument();
  await user.selectOptions(screen.getByLabelText("Name"), "Person");
  expect(screen.getByText("<b>Ada</b>")).toBeInTheDocument();
  await user.click(check);
  const errors = await screen.findByRole("table", { name: "Rows that are left out" });
  expect(
    within(errors).getByRole("row", { name: /3 “nowhere” is not an e-mail address. 3,Bo,nowhere/ }),
  ).toBeInTheDocument();
  await user.click(screen.getByText("Changed people (1)"));
  expect(screen.getByText("Old name").closest("del")).not.toBeNull();
  await expectAccessible(container);
  expect(office.asked.filter((one) => one.path === "/roll/import")).toHaveLength(1);
  await user.click(screen.getByRole("button", { name: "Import 2 people" }));
  expect(await screen.findByText("The list is imported")).toBeInTheDocument();
  const sent = office.asked.find((one) => one.query["dryRun"] === "false");
  expect(sent?.body).toBe(text);
  expect(sent?.query).toMatchObject({
    idColumn: "Nr",
    nameColumn: "Person",
    emailColumn: "email",
    file: "members.csv",
  });
});

test("why a row or a file is left out is said in German, a code that is new in the office's words", async () => {
  const office = stubOffice({
    "GET /roll/imports": { imports: [] },
    "POST /roll/import/columns": { ...preview, suggested: { id: "Nr", name: "Person", email: "email" } },
    "POST /roll/import": {
      ...report,
      errors: [
        ...report.errors,
        { line: 4, code: "id_twice", params: { id: "<b>7</b>", line: "2" }, reason: "" },
        { line: 5, code: "toString", reason: "said by the office" },
      ],
    },
  });
  const { user } = await choose(text);
  await changeLanguage("de");
  await user.click(await screen.findByRole("button", { name: "Prüfen, ohne etwas zu ändern" }));
  expect(await screen.findByText("„nowhere“ ist keine E-Mail-Adresse.")).toBeInTheDocument();
  expect(screen.getByText("Die Mitgliedsnummer „<b>7</b>“ steht schon in Zeile 2.")).toBeInTheDocument();
  expect(screen.getByText("said by the office")).toBeInTheDocument();
  office.answers["POST /roll/import"] = refusal(422, "file_quote_open", "Line 9: …", { line: "9" });
  await user.click(screen.getByRole("button", { name: "Zurück" }));
  await user.click(await screen.findByRole("button", { name: "Prüfen, ohne etwas zu ändern" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("In Zeile 9 wird ein Anführungszeichen");
});

test("a file that is no text is refused before it is sent", async () => {
  const office = stubOffice({ "GET /roll/imports": { imports: [] } });
  await choose(new Uint8Array([0xff, 0xfe, 0x00, 0xd8]));
  expect(await screen.findByRole("alert")).toHaveTextContent("not text in UTF-8");
  expect(office.asked.filter((one) => one.method === "POST")).toEqual([]);
});

test("the newest import can be undone, and a refusal is a sentence", async () => {
  const entry = {
    id: "i1",
    at: "2026-11-22T10:00:00Z",
    by: "ada@example.org",
    added: 2,
    changed: 0,
    undoable: true,
  };
  const office = stubOffice({
    "GET /roll/imports": { imports: [entry] },
    "POST /roll/imports/i1/undo": refusal(409, "undo_too_late"),
  });
  const user = userEvent.setup();
  await show(<ImportWizard />);
  await user.click(await screen.findByRole("button", { name: "Undo" }));
  const dialog = screen.getByRole("dialog");
  await user.click(within(dialog).getByRole("button", { name: "Undo" }));
  expect(await within(dialog).findByRole("alert")).toHaveTextContent("can no longer be undone");
  office.answers["POST /roll/imports/i1/undo"] = { imports: [] };
  office.answers["GET /roll/imports"] = {
    imports: [{ ...entry, undoable: false, undone: "2026-11-22T10:01:00Z" }],
  };
  await user.click(within(dialog).getByRole("button", { name: "Undo" }));
  expect(await screen.findByText("Undone")).toBeInTheDocument();
});
