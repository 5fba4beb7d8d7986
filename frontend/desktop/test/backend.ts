import { vi } from "vitest";
import type {
  ElectionView,
  Organisation,
  Receipt,
  Registration,
  Settings,
  Status,
  Tally,
} from "../lib/backend";

// A stand-in for lib/backend.ts. Tests put `vi.mock("…/lib/backend", () => import("…/test/backend"))` first and then say what the
// Go side answers.

function unanswered(name: string) {
  return vi.fn<(...args: unknown[]) => Promise<unknown>>(() =>
    Promise.reject(new Error(`${name} was not expected`)),
  );
}

function area<const Names extends readonly string[]>(...names: Names) {
  return Object.fromEntries(names.map((name) => [name, unanswered(name)])) as Record<
    Names[number],
    ReturnType<typeof unanswered>
  >;
}

export const session = area(
  "Status",
  "Touch",
  "Settings",
  "SaveSettings",
  "Retry",
  "SetAsideVault",
  "Copy",
  "Ready",
);
export const wallet = area(
  "Begin",
  "Cancel",
  "RevealNew",
  "Quiz",
  "Confirm",
  "Judge",
  "Create",
  "AddressOf",
  "Restore",
  "Unlock",
  "Lock",
  "RevealPhrase",
  "ChangePassphrase",
  "Export",
  "SaveBackupSheet",
  "SaveBackup",
  "BackupAddress",
  "RestoreBackup",
  "Replace",
  "ReplaceByBackup",
  "SetAside",
  "Aside",
);
export const organisations = area(
  "List",
  "Preview",
  "Accept",
  "PutAside",
  "SignUp",
  "SignIn",
  "ProveAddress",
  "Registration",
);
export const voting = area(
  "Elections",
  "Election",
  "Prepare",
  "Cast",
  "Check",
  "Discard",
  "Receipt",
  "Receipts",
  "SubmitMyself",
  "SaveReceipt",
);
export const organiser = area(
  "Standing",
  "Drafts",
  "Draft",
  "New",
  "Save",
  "Duplicate",
  "Delete",
  "Undelete",
  "Import",
  "Export",
  "Check",
  "Prepare",
  "PrepareExtend",
  "PrepareCancel",
  "Confirm",
  "Discard",
  "Ceremony",
  "NewBoard",
  "Elections",
);
export const results = area("Tally");
export const audit = area("Start", "State", "Cancel", "Save");
export const trustee = area("Area", "Progress", "Prepare", "Perform", "Discard");

export const address = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266";

export const statusOf = (change: Partial<Status> = {}): Status => ({
  wallet: "unlocked",
  problem: "",
  address,
  locksIn: 600,
  invitation: "",
  version: "1.0.0",
  ...change,
});

export const settingsOf = (change: Partial<Settings> = {}): Settings => ({
  theme: "system",
  language: "en",
  lockMinutes: 10,
  submitMyself: false,
  details: false,
  ...change,
});

export const organisation: Organisation = {
  id: "1337-0x02",
  name: "Club",
  email: "ada@example.org",
  account: false,
  invitation: {
    organisation: "Club",
    office: "https://vote.example.org",
    email: "ada@example.org",
    chainId: "1337",
    endpoints: ["https://rpc.example.org"],
    factory: "0x01",
    roll: "0x02",
    joined: true,
    changes: [],
  },
};

export const registrationOf = (change: Partial<Registration> = {}): Registration => ({
  stage: "account",
  office: "",
  number: -1,
  voters: 12,
  elsewhere: false,
  other: "",
  rekey: "",
  signedIn: false,
  problem: "",
  ...change,
});

export const electionOf = (change: Partial<ElectionView["summary"]> = {}): ElectionView => ({
  summary: {
    address: "0xaa",
    title: { en: "Board", de: "Vorstand" },
    mode: "open",
    phase: "open",
    opening: "2026-11-01T10:00:00Z",
    closing: "2026-12-01T10:00:00Z",
    ballots: 3,
    voters: 12,
    voted: false,
    receipt: "",
    ...change,
  },
  description: {},
  languages: ["en", "de"],
  organiser: "0x03",
  number: 7,
  questions: [
    {
      title: { en: "Who leads?", de: "Wer leitet?" },
      description: {},
      blank: 2,
      options: [{ title: { en: "Ada" } }, { title: { en: "Bo" } }, { title: { en: "Nobody" } }],
    },
    {
      title: { en: "New room?" },
      description: {},
      blank: -1,
      options: [{ title: { en: "Yes" } }, { title: { en: "No" } }],
    },
  ],
});

export const receiptOf = (change: Partial<Receipt> = {}): Receipt => ({
  organisation: organisation.id,
  election: "0xaa",
  number: 7,
  tracker: "7Z4K-AAAA-BBBB-CCCC-DDDD",
  state: "sent",
  block: "",
  own: false,
  problem: "",
  canSubmit: false,
  signed: "2026-11-22T14:00:00Z",
  ...change,
});

export const tallyOf = (change: Partial<Tally> = {}): Tally => ({
  counts: [
    [5, 2, 1],
    [8, 0],
  ],
  counted: true,
  final: false,
  ballots: 8,
  voters: 12,
  phase: "open",
  block: "42",
  time: "2026-11-22T14:00:00Z",
  ...change,
});
