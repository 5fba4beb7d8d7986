import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { setTheme } from "./steps";

/** Where pictures of pages go that need no window; "" for none. They are made to be looked at, not compared. */
export const pictures = process.env["PICTURES"] ?? "";
if (pictures) mkdirSync(pictures, { recursive: true });

const sizes = { large: { width: 1280, height: 800 }, small: { width: 390, height: 844 } } as const;

/** Takes pictures of a page, light and dark, in two sizes. */
export async function shoot(page: Page, name: string): Promise<void> {
  const before = page.viewportSize() ?? sizes.large;
  for (const theme of ["light", "dark"] as const) {
    await setTheme(page, theme);
    for (const [size, viewport] of Object.entries(sizes)) {
      await page.setViewportSize(viewport);
      await page.evaluate(
        () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
      );
      await page.screenshot({ path: join(pictures, `${name}-${theme}-${size}.png`), fullPage: true });
    }
  }
  await page.setViewportSize(before);
}
