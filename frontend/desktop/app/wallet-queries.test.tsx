import type { QueryClient } from "@tanstack/react-query";
import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import type { Organisation } from "../lib/backend";
import * as backend from "../test/backend";
import { show } from "../test/render";
import { App } from "./app";
import "./main-area"; // loaded lazily by the app, which may take longer than a test waits

const clients = vi.hoisted((): QueryClient[] => []);

vi.mock("../lib/backend", () => import("../test/backend"));
vi.mock("../lib/query-client", async (original) => {
  const { newQueryClient } = await original<{ newQueryClient: () => QueryClient }>();
  return {
    newQueryClient: () => {
      const client = newQueryClient();
      clients.push(client);
      return client;
    },
  };
});

const other = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8";
const named = (id: string, name: string): Organisation => ({ ...backend.organisation, id, name });

/** The lists of organisations that were asked for, to be answered by the test. */
function asked() {
  const lists: ((list: Organisation[]) => void)[] = [];
  backend.organisations.List.mockImplementation(() => new Promise((give) => void lists.push(give)));
  return lists;
}

beforeEach(() => {
  clients.length = 0;
  window.location.hash = "";
  vi.stubGlobal("matchMedia", () => ({
    matches: false,
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
  }));
  backend.session.Settings.mockResolvedValue(backend.settingsOf());
  backend.session.Status.mockResolvedValue(backend.statusOf());
  backend.wallet.Lock.mockImplementation(() => {
    backend.session.Status.mockResolvedValue(backend.statusOf({ wallet: "locked" }));
    return Promise.resolve(undefined);
  });
});

/** Unlocks, as it happens when another wallet is on this computer by now. */
async function unlockAs(address: string) {
  backend.wallet.Unlock.mockImplementation(() => {
    backend.session.Status.mockResolvedValue(backend.statusOf({ address }));
    return Promise.resolve(undefined);
  });
  await userEvent.type(await screen.findByLabelText("Passphrase"), "right");
  await userEvent.click(screen.getByRole("button", { name: "Unlock" }));
}

test("an answer for an earlier wallet that comes late is not shown for the next one", async () => {
  const lists = asked();
  await show(<App />);
  await userEvent.click(await screen.findByRole("button", { name: "Lock" }));
  await unlockAs(other);
  await waitFor(() => expect(lists.length).toBeGreaterThan(1));
  act(() => lists[0]?.([named("1", "Of the first wallet"), named("2", "Of the first wallet too")]));
  act(() => lists.at(-1)?.([named("3", "Of the second wallet"), named("4", "Of the second wallet too")]));
  expect(await screen.findByText("Of the second wallet")).toBeInTheDocument();
  expect(screen.queryByText(/Of the first wallet/)).not.toBeInTheDocument();
});

test("an unlocked wallet begins without the answers from before the lock, and the lock leaves none behind", async () => {
  const lists = asked();
  await show(<App />);
  await waitFor(() => expect(lists).toHaveLength(1));
  act(() => lists[0]?.([named("1", "Old list"), named("2", "Old list too")]));
  expect(await screen.findByText("Old list")).toBeInTheDocument();
  const [, before] = clients;
  await userEvent.click(screen.getByRole("button", { name: "Lock" }));
  await screen.findByLabelText("Passphrase");
  expect(before?.getQueryCache().getAll()).toEqual([]);
  expect(before?.getMutationCache().getAll()).toEqual([]);
  await unlockAs(backend.address);
  await waitFor(() => expect(lists.length).toBeGreaterThan(1));
  expect(screen.queryByText("Old list")).not.toBeInTheDocument();
  expect(clients.at(-1)).not.toBe(before);
});
