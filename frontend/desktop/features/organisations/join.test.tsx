import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
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
  expect(backend.organisations.Accept).not.toHaveBeenCalled();
  await expectAccessible(container);
  await userEvent.click(screen.getByRole("button", { name: "Join Club" }));
  expect(backend.organisations.Accept).toHaveBeenCalledExactlyOnceWith(link);
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

test("an invitation can be put aside", async () => {
  backend.organisations.Preview.mockResolvedValue(backend.organisation.invitation);
  backend.organisations.PutAside.mockResolvedValue(undefined);
  const changed = vi.fn(() => Promise.resolve());
  await show(<Join invitation={link} onChanged={changed} />);
  await userEvent.click(await screen.findByRole("button", { name: "Not now" }));
  expect(backend.organisations.PutAside).toHaveBeenCalled();
  expect(changed).toHaveBeenCalled();
});
