export const app = {
  title: "Registrars' console",
  skip: "Skip to the content",
  navigation: "Main",
  menu: "Menu",
  loading: "Loading …",
  missing: "There is nothing at this address",
  missingText: "The link may have been cut off or mistyped.",
  toOverview: "To the overview",
  cancel: "Cancel",
  reason: "Reason",
  reasonHint: "5 to 500 characters. It stays in the activity log.",
  close: "Close",
  back: "Back",
  next: "Next",
  save: "Save",
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
  text: "What you have typed stays here until you sign in again.",
  stay: "Stay signed in",
};

export const state = {
  imported: "Imported",
  invited: "Invited",
  registered: "Registered",
  addressProven: "Address proven",
  approved: "Approved",
  enrolled: "On the chain",
  voted: "Voted",
};

export const phase = {
  announced: "Announced",
  open: "Open",
  closed: "Closed",
  tallied: "Tallied",
  cancelled: "Cancelled",
  withheld: "Withheld",
};

export const mode = {
  open: "Open ballot",
  secret: "Secret ballot",
};

export const address = {
  words: "In words",
  help: "How to compare an address",
  helpText:
    "Ask the voter, by telephone or in person, to read out the address their app shows. Compare it with the one here, at least the first and last six characters, or compare the eight words. The words and the picture are made from the whole address: two registrars who see the same ones look at the same address.",
};
