import { useEffect } from "react";
import { changeLanguage } from "@shared/lib/i18n";
import { pickLanguage } from "@shared/lib/language";
import { applyTheme, type ThemeChoice } from "@shared/lib/theme";
import type { Settings } from "../lib/backend";
import { useStayUnlocked } from "./api/stay-unlocked";

const touchEvery = 5000; // milliseconds

/** Makes the look of the window follow the person's choices. */
export function useLook(settings: Settings | undefined): void {
  const theme = settings?.theme;
  const language = settings?.language;
  useEffect(() => applyTheme((theme ?? "system") as ThemeChoice), [theme]);
  useEffect(() => {
    if (language !== undefined) void changeLanguage(pickLanguage(language, navigator.languages));
  }, [language]);
}

/** Tells the Go side that somebody is there, at most every few seconds, so that the wallet stays unlocked. */
export function useActivity(): void {
  const { mutate: stayUnlocked } = useStayUnlocked(); // if it fails, the wallet locks early
  useEffect(() => {
    let last = 0;
    const touch = () => {
      const now = Date.now();
      if (now - last < touchEvery) return;
      last = now;
      stayUnlocked();
    };
    const events = ["pointerdown", "keydown", "wheel"] as const;
    for (const event of events) window.addEventListener(event, touch, { passive: true });
    return () => {
      for (const event of events) window.removeEventListener(event, touch);
    };
  }, [stayUnlocked]);
}
