import { defineConfig, type Plugin } from "vite";
import { page } from "../vite.shared.ts";

/** Browsers load no modules from a folder on disk: the script is a classic one, without cross-origin rules. */
function classicScript(): Plugin {
  return {
    name: "classic-script",
    enforce: "post",
    transformIndexHtml: {
      order: "post",
      handler: (html) =>
        html
          .replace(/<script type="module" crossorigin/g, "<script defer")
          .replace(/<link rel="stylesheet" crossorigin/g, '<link rel="stylesheet"'),
    },
  };
}

const base = page("check");

/** One script and one style sheet under fixed names, so that the folder can be kept and compared. */
export default defineConfig({
  ...base,
  plugins: [...(base.plugins ?? []), classicScript()],
  build: {
    ...base.build,
    cssCodeSplit: false,
    rollupOptions: {
      output: {
        format: "iife",
        entryFileNames: "check.js",
        assetFileNames: "[name][extname]",
      },
    },
  },
});
