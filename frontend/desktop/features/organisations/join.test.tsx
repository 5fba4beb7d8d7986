import { fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { Notice } from "@shared/components/notice";
import * as backend from "../../test/backend";
import { expectAccessible, show } from "../../test/render";
import { BackendError } from "../../lib/backend-error";
import { Join } from "./join";

vi.mock("../../lib/backend", () => import("../../test/backend"));

const link = "psephos://join/abc";

test("what is joined is shown, and accepted once", async () => {
  backend.organisations.Preview.mockResolvedValue(backend.organisation.invitation);
  backend.organisations.Accept.mockResolvedValue("1337-0x02");
  const changed = vi.fn(() => Promise.resolve());
  const { container } = await show(<Join invitation={link} onChanged={changed} />);
  expect(await screen.findByText("https://vote.example.org")).toBeInTheDocument();
  expect(screen.getByText("rpc.example.org")).toBeVisible();
  expect(screen.getByText(/Compare the address of the office/)).toBeVisible();
  expect(backend.organisations.Accept).not.toHaveBeenCalled();
  await expectAccessible(container);
  await userEvent.click(screen.getByRole("button", { name: "Join Club" }));
  expect(backend.organisations.Accept).toHaveBeenCalledExactlyOnceWith(link, false);
  expect(window.location.hash).toBe("#/organisation/1337-0x02");
});

test("a pasted text that is no invitation is refused before anything is joined", async () => {
  backend.organisations.Preview.mockRejectedValueOnce(new BackendError("invitation.invalid"));
  await show(<Join invitation="" onChanged={() => Promise.resolve()} />);
  await userEvent.click(screen.getByLabelText("Invitation"));
  await userEvent.paste("hello");
  await userEvent.click(screen.getByRole("button", { name: "Read the invitation" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("This is not a complete invitation");
});

test("an invitation file is read like a pasted text, chosen or dropped", async () => {
  backend.organisations.Preview.mockReset();
  backend.organisations.Preview.mockRejectedValueOnce(new BackendError("invitation.invalid"));
  backend.organisations.Preview.mockResolvedValue(backend.organisation.invitation);
  const { container } = await show(<Join invitation="" onChanged={() => Promise.resolve()} />);
  await expectAccessible(container);
  const picker = screen.getByLabelText(/Open an invitation file/);
  await userEvent.upload(picker, new File(["x".repeat(70_000)], "long.txt"));
  expect(await screen.findByRole("alert")).toHaveTextContent("This is not a complete invitation");
  expect(backend.organisations.Preview).toHaveBeenLastCalledWith("");
  const zone = screen.getByText("Open an invitation file");
  fireEvent.drop(zone, { dataTransfer: { files: [new File([link], "club.psephos")] } });
  expect(await screen.findByRole("button", { name: "Join Club" })).toBeVisible();
  expect(backend.organisations.Preview).toHaveBeenLastCalledWith(link);
});

test("a damaged link the app was opened with is named and can be put aside", async () => {
  backend.organisations.Preview.mockReset();
  backend.organisations.Preview.mockRejectedValue(new BackendError("invitation.invalid"));
  backend.organisations.PutAside.mockResolvedValue(undefined);
  const changed = vi.fn(() => Promise.resolve());
  const { container } = await show(<Join invitation="psephos://join/broken" onChanged={changed} />);
  expect(await screen.findByText(/^The invitation link .* is damaged/)).toBeInTheDocument();
  await expectAccessible(container);
  await userEvent.click(screen.getByRole("button", { name: "Put the link aside" }));
  expect(backend.organisations.PutAside).toHaveBeenCalled();
  expect(changed).toHaveBeenCalled();
});

test("an invitation can be put aside", async () => {
  backend.organisations.Preview.mockResolvedValue(backend.organisation.invitation);
  backend.organisations.PutAside.mockResolvedValue(undefined);
  const changed = vi.fn(() => Promise.resolve());
  await show(<Join invitation={link} onChanged={changed} />);
  await userEvent.click(await screen.findByRole("button", { name: "Not now" }));
  expect(backend.organisations.PutAside).toHaveBeenCalled();
  expect(changed).toHaveBeenCalled();
});

test("addresses of an organisation that was joined are replaced only after a confirmation of their own", async () => {
  const old = ["https://rpc.example.org"];
  const evil = ["https://rpc.example.org@evil.example.net/v1"];
  backend.organisations.Preview.mockResolvedValue({
    ...backend.organisation.invitation,
    endpoints: evil,
    changes: [{ field: "endpoints", old, new: evil }],
  });
  backend.organisations.Accept.mockClear();
  backend.organisations.Accept.mockResolvedValue("1337-0x02");
  const { container } = await show(<Join invitation={link} onChanged={() => Promise.resolve()} />);
  const change = within(await screen.findByRole("region", { name: "Reached through" }));
  expect(change.getByText("rpc.example.org")).toBeVisible();
  expect(change.getByText("evil.example.net")).toBeVisible();
  await expectAccessible(container);
  expect(screen.queryByRole("button", { name: "Join Club" })).not.toBeInTheDocument();
  const replace = screen.getByRole("button", { name: "Replace the addresses" });
  expect(replace).toBeDisabled();
  await userEvent.click(replace);
  expect(backend.organisations.Accept).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole("checkbox", { name: /told me, by other means/ }));
  await userEvent.click(replace);
  expect(backend.organisations.Accept).toHaveBeenCalledExactlyOnceWith(link, true);
});

test("a link that is clicked meanwhile is confirmed anew", async () => {
  const changed = () => Promise.resolve();
  const change = { field: "endpoints", old: ["https://rpc.example.org"], new: ["https://other.example.net"] };
  backend.organisations.Preview.mockResolvedValue({ ...backend.organisation.invitation, changes: [change] });
  backend.organisations.Accept.mockClear();
  const { rerender } = await show(<Join invitation={link} onChanged={changed} />);
  await userEvent.click(await screen.findByRole("checkbox", { name: /told me, by other means/ }));
  expect(screen.getByRole("button", { name: "Replace the addresses" })).toBeEnabled();
  rerender(<Join invitation="psephos://join/evil" onChanged={changed} />);
  const replace = await screen.findByRole("button", { name: "Replace the addresses" });
  expect(replace).toBeDisabled();
  await userEvent.click(replace);
  expect(backend.organisations.Accept).not.toHaveBeenCalled();
});

test("a notice without words is not shown", async () => {
  const { container } = await show(
    <Notice kind="caution">
      <p>{""}</p>
    </Notice>,
  );
  expect(container).toBeEmptyDOMElement();
});
