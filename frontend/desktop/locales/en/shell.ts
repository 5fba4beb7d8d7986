export const app = {
  name: "Psephos",
  skip: "Skip to content",
  navigation: "Main",
  elections: "Organisations",
  settings: "Settings",
  lock: "Lock",
  join: "Join an organisation",
  back: "Back",
  next: "Continue",
  cancel: "Cancel",
  close: "Close",
  loading: "Loading…",
  retry: "Try again",
  copy: "Copy",
  copied: "Copied",
  details: "Details",
  updated: "Updated",
  dropFile: "or drop it here",
};

export const lockWarning = {
  title: "The wallet locks in {{count}} seconds",
  text: "What you chose stays.",
  stay: "Stay unlocked",
};
