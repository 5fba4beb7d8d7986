export const app = {
  title: "Registrars' console",
  skip: "Skip to the content",
  navigation: "Main",
  menu: "Menu",
  loading: "Loading …",
  language: "Language",
  missing: "There is nothing at this address",
  missingText: "The link may be cut off or mistyped.",
  toOverview: "Go to the overview",
  cancel: "Cancel",
  reason: "Reason",
  reasonHint: "5 to 500 characters. It is kept in the activity log.",
  back: "Back",
  more: "Show more",
  copy: "Copy",
  copied: "Copied",
  signOut: "Sign out",
  role_registrar: "Registrar",
  role_admin: "Administrator",
};

export const nav = {
  overview: "Overview",
  people: "People",
  import: "Import",
  mail: "Mail",
  approvals: "Approvals",
  enrolment: "Enrolment",
  elections: "Elections",
  activity: "Activity",
  users: "Users",
  account: "My account",
};

export const idle = {
  title_one: "You will be signed out in {{count}} second",
  title_other: "You will be signed out in {{count}} seconds",
  text: "What you have typed is kept until you sign in again.",
  stay: "Stay signed in",
};

/** How far a person has come. */
export const state = {
  imported: "Imported",
  invited: "Invited",
  registered: "Registered",
  addressProven: "Address proven",
  approved: "Approved",
  enrolled: "On the roll",
  voted: "Voted",
};

export const address = {
  words: "In words",
  help: "How to compare an address",
  helpText:
    "Ask the voter, by phone or in person, to read out the address that their app shows. Compare it with the address here: at least the first and last six characters, or the eight words. The words and the picture are made from the whole address. If two registrars see the same words, they see the same address.",
};
