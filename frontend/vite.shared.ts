import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import tailwindcss from "@tailwindcss/vite";
import type { UserConfig } from "vite";

const root = import.meta.dirname;

/** The alias every page and test uses to reach the code all pages share. */
export const alias = { "@shared": resolve(root, "shared") };

/**
 * Settings common to every page of the workspace. A page is a folder with its own index.html, which builds
 * into its own dist; `base: "./"` lets it be served below any path. The page's `public/.gitkeep` is copied into
 * dist, so that Go's embed always finds the folder.
 */
export function page(folder: string): UserConfig {
  return {
    root: resolve(root, folder),
    base: "./",
    plugins: [react(), tailwindcss()],
    resolve: { alias },
    build: {
      outDir: resolve(root, folder, "dist"),
      emptyOutDir: true,
      target: "es2022",
      // Fonts and images stay files: the content security policy then needs no data: sources for them.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1200,
    },
  };
}
