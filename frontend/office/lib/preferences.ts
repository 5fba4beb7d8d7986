/** What the console remembers between visits: how it looks, and nothing about the roll or the account. */
export type Preference = "language" | "theme";

const prefix = "psephos.console.";

/** Reads a preference; "" if there is none, or the browser keeps nothing. */
export function readPreference(name: Preference): string {
  try {
    return window.localStorage.getItem(prefix + name) ?? "";
  } catch {
    return "";
  }
}

/** Keeps a preference where the browser allows it. */
export function writePreference(name: Preference, value: string): void {
  try {
    window.localStorage.setItem(prefix + name, value);
  } catch {
    // It then holds until the page is closed.
  }
}
