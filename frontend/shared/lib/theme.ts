/** How the reader wants the page to look; "system" follows the desktop's setting. */
export type ThemeChoice = "system" | "light" | "dark";

/** Sets the theme now and, for "system", whenever the desktop's setting changes. Returns an undo. */
export function applyTheme(choice: ThemeChoice): () => void {
  const system = window.matchMedia("(prefers-color-scheme: dark)");
  const apply = () => {
    const dark = choice === "dark" || (choice === "system" && system.matches);
    document.documentElement.dataset["theme"] = dark ? "dark" : "light";
  };
  apply();
  if (choice !== "system") return () => undefined;
  system.addEventListener("change", apply);
  return () => system.removeEventListener("change", apply);
}
