import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { startTranslations } from "../lib/i18n";
import { endSession } from "../lib/session";
import { emptyFunnel, opened, person, refusal, stubOffice } from "../test/office";
import { expectAccessible } from "../test/render";
import { App } from "./app";

const monitoring = refusal(503, "chain_unavailable");
const answers = () => ({
  "POST /session/refresh": refusal(401, "token_missing"),
  "POST /session": opened as unknown,
  "GET /organisation": { name: "Rowing Club" },
  "GET /monitoring": monitoring,
  "GET /roll/funnel": { ...emptyFunnel },
  "GET /roll/imports": { imports: [] },
  "DELETE /session": {},
});

beforeEach(async () => {
  window.location.hash = "";
  window.scrollTo = vi.fn();
  await startTranslations("en");
});

afterEach(() => {
  endSession("signedOut");
  vi.useRealTimers();
});

async function signIn(office: ReturnType<typeof stubOffice>, code = "") {
  const user = userEvent.setup();
  render(<App />);
  const email = await screen.findByLabelText("E-mail address"); // holds the one before
  await user.clear(email);
  await user.type(email, "ada@example.org");
  await user.type(screen.getByLabelText("Password"), "a long password");
  await user.click(screen.getByRole("button", { name: "Sign in" }));
  if (code) {
    await user.type(await screen.findByLabelText("Code from the authenticator app"), code);
    await user.click(screen.getByRole("button", { name: "Sign in" }));
  }
  await screen.findByRole("navigation", { name: "Main" });
  return { user, office };
}

test("signs in, sends the token with requests and nowhere else, and says what to do first", async () => {
  const office = stubOffice(answers());
  await signIn(office);
  expect(await screen.findByText("Nobody is on the list yet")).toBeInTheDocument();
  expect(office.asked.find((one) => one.path === "/roll/funnel")?.authorization).toBe("Bearer access-1");
  expect(JSON.stringify({ ...localStorage })).not.toContain("access-1");
  expect(document.body.innerHTML).not.toContain("access-1");
});

test("asks for the code of the authenticator app when the account has one", async () => {
  const office = stubOffice({
    ...answers(),
    "POST /session": ({ body }: { body: string }) =>
      body.includes('"code":"123456"') ? opened : refusal(401, "code_required"),
  });
  await signIn(office, "123456");
});

test("says when a voter signs in at the wrong place", async () => {
  stubOffice({ ...answers(), "POST /session": { ...opened, role: "voter" } });
  const user = userEvent.setup();
  render(<App />);
  const email = await screen.findByLabelText("E-mail address");
  await user.clear(email);
  await user.type(email, "eve@example.org");
  await user.type(screen.getByLabelText("Password"), "a long password{Enter}");
  expect(await screen.findByText(/Voters use the Psephos app/)).toBeInTheDocument();
  expect(screen.queryByRole("navigation")).not.toBeInTheDocument();
});

test("is signed in again after a reload, by the cookie", async () => {
  stubOffice({ ...answers(), "POST /session/refresh": opened });
  render(<App />);
  expect(await screen.findByRole("navigation", { name: "Main" })).toBeInTheDocument();
});

test("signs out when the office no longer takes the token, and keeps what was typed", async () => {
  window.location.hash = "#/people/p1";
  const office = stubOffice({
    ...answers(),
    "GET /roll/voters/p1": {
      id: "p1",
      member: "M1",
      name: "Grace",
      email: "g@example.org",
      state: "enrolled",
    },
    "GET /roll/voters/p1/history": { entries: [], votes: [] },
  });
  const { user } = await signIn(office);
  await user.click(await screen.findByRole("button", { name: "Replace the key" }));
  await user.type(screen.getByLabelText("Reason"), "laptop stolen");
  office.answers["POST /roll/voters/p1/rekey"] = refusal(401, "token_expired");
  await user.click(screen.getByRole("button", { name: "Start" }));
  expect(await screen.findByText(/Your sign-in has expired/)).toBeInTheDocument();
  await user.type(screen.getByLabelText("Password"), "a long password{Enter}");
  await user.click(await screen.findByRole("button", { name: "Replace the key" }));
  expect(screen.getByLabelText("Reason")).toHaveValue("laptop stolen");
});

test("warns before it signs an idle person out, and then does", async () => {
  stubOffice({ ...answers(), "POST /session/refresh": opened });
  vi.useFakeTimers({ shouldAdvanceTime: true });
  render(<App />);
  await screen.findByRole("navigation", { name: "Main" });
  await act(() => vi.advanceTimersByTimeAsync(14 * 60_000 + 2_000));
  expect(screen.getByRole("dialog", { name: /signed out in \d+ seconds/ })).toBeInTheDocument();
  await act(() => vi.advanceTimersByTimeAsync(60_000));
  expect(await screen.findByText(/after a while without activity/)).toBeInTheDocument();
});

test("shows an administrator accounts, and nothing of the roll", async () => {
  window.location.hash = "#/people";
  stubOffice({ ...answers(), "POST /session/refresh": { ...opened, role: "admin" } });
  render(<App />);
  expect(await screen.findByRole("link", { name: "Users" })).toBeInTheDocument();
  expect(screen.queryByRole("link", { name: "People" })).not.toBeInTheDocument();
  expect(screen.getByRole("heading", { level: 1, name: "Overview" })).toBeInTheDocument();
});

test("an address that leads nowhere says so, and leads to the overview", async () => {
  window.location.hash = "#/nonsense";
  stubOffice({ ...answers(), "POST /session/refresh": opened });
  const { container } = render(<App />);
  const heading = await screen.findByRole("heading", { level: 1, name: "There is nothing at this address" });
  expect(heading).toHaveFocus();
  expect(document.title).toBe("There is nothing at this address – Psephos");
  expect(screen.queryByRole("link", { current: "page" })).not.toBeInTheDocument();
  await expectAccessible(container);
  await userEvent.setup().click(screen.getByRole("link", { name: "Go to the overview" }));
  expect(await screen.findByRole("heading", { level: 1, name: "Overview" })).toHaveFocus();
  expect(screen.getByRole("link", { current: "page" })).toHaveTextContent("Overview");
});

test("an address that leads nowhere says so in German, and to an administrator", async () => {
  window.location.hash = "#/nonsense/p1?x";
  await startTranslations("de");
  stubOffice({ ...answers(), "POST /session/refresh": { ...opened, role: "admin" } });
  render(<App />);
  expect(
    await screen.findByRole("heading", { level: 1, name: "Unter dieser Adresse gibt es nichts" }),
  ).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "Zur Übersicht" })).toHaveAttribute("href", "#/");
});

test("a person who is not on the list is not found, and the way back to the list is there", async () => {
  window.location.hash = "#/people/gone";
  stubOffice({ ...answers(), "POST /session/refresh": opened });
  render(<App />);
  expect(await screen.findByRole("alert")).toHaveTextContent("This is no longer here.");
  expect(screen.getByRole("link", { name: "All people" })).toHaveAttribute("href", "#/people");
});

test("what one account has read is not shown to the next", async () => {
  window.location.hash = "#/people";
  const names = (name: string) => ({ voters: [{ ...person, name }], total: 1 });
  const office = stubOffice({ ...answers(), "GET /roll/voters": names("Read by Ada") });
  const { user } = await signIn(office);
  expect(await screen.findByText("Read by Ada")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Sign out" }));
  let answer: (people: object) => void = () => undefined;
  office.answers["GET /roll/voters"] = () => new Promise((done) => (answer = done));
  office.answers["POST /session"] = { ...opened, email: "bo@example.org" };
  await user.type(await screen.findByLabelText("Password"), "a long password{Enter}");
  await screen.findByRole("heading", { level: 1, name: "People" });
  expect(screen.queryByText("Read by Ada")).not.toBeInTheDocument();
  expect(screen.getByText("Loading …")).toBeInTheDocument();
  answer(names("Read by Bo"));
  expect(await screen.findByText("Read by Bo")).toBeInTheDocument();
});
