import { useCallback, useEffect } from "react";
import { session, type Settings, type Status } from "../lib/backend";
import { usePolled, type Polled } from "../lib/use-polled";
import { applyTheme, type ThemeChoice } from "@shared/lib/theme";
import { changeLanguage } from "@shared/lib/i18n";
import { pickLanguage } from "@shared/lib/language";

const statusInterval = 1000;
const settingsInterval = 3_600_000; // they change through the app only
const touchEvery = 5000;

/** The state of the wallet, followed. */
export function useStatus(): Polled<Status> {
  return usePolled("status", statusInterval, session.Status);
}

/** The person's choices; the look of the window follows them. */
export function useSettings() {
  const { value, refresh } = usePolled("settings", settingsInterval, session.Settings);
  const theme = value?.theme;
  const language = value?.language;
  useEffect(() => applyTheme((theme ?? "system") as ThemeChoice), [theme]);
  useEffect(() => {
    if (language !== undefined) void changeLanguage(pickLanguage(language, navigator.languages));
  }, [language]);
  const save = useCallback(
    async (settings: Settings) => {
      await session.SaveSettings(settings);
      await refresh();
    },
    [refresh],
  );
  return { settings: value, save };
}

/** Tells the Go side that somebody is there, at most every few seconds, so that the wallet stays unlocked. */
export function useActivity(): void {
  useEffect(() => {
    let last = 0;
    const touch = () => {
      const now = Date.now();
      if (now - last < touchEvery) return;
      last = now;
      void session.Touch().catch(() => undefined); // locking early is the worst that can follow
    };
    const events = ["pointerdown", "keydown", "wheel"] as const;
    for (const event of events) window.addEventListener(event, touch, { passive: true });
    return () => {
      for (const event of events) window.removeEventListener(event, touch);
    };
  }, []);
}
