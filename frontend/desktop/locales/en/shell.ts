export const app = {
  name: "Psephos",
  navigation: "Main",
  elections: "Organisations",
  settings: "Settings",
  lock: "Lock",
  join: "Join an organisation",
  back: "Back",
  cancel: "Cancel",
  loading: "Loading…",
  retry: "Try again",
  copy: "Copy",
  copied: "Copied",
  details: "Details",
  dropFile: "or drop it here",
};

export const lockWarning = {
  title: "The wallet locks in {{count}} seconds",
  text: "Your choices are kept.",
  stay: "Stay unlocked",
};
