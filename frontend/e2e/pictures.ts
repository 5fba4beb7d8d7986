import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { drawn, setTheme } from "./steps";

/** Where pictures of pages go; "" for none. They are made to be looked at, not compared. */
export const pictures = process.env["PICTURES"] ?? "";
if (pictures) mkdirSync(pictures, { recursive: true });

const sizes = { large: { width: 1120, height: 780 }, small: { width: 390, height: 844 } } as const;

/** Takes pictures of a page, light and dark, in two sizes. */
export async function shoot(page: Page, name: string): Promise<void> {
  const before = page.viewportSize() ?? sizes.large;
  for (const theme of ["light", "dark"] as const) {
    await setTheme(page, theme);
    for (const [size, viewport] of Object.entries(sizes)) {
      await page.setViewportSize(viewport);
      await drawn(page);
      await page.screenshot({ path: join(pictures, `${name}-${theme}-${size}.png`), fullPage: true });
    }
  }
  await page.setViewportSize(before);
}
