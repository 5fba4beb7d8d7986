import { defineConfig } from "vitest/config";

// Each file has its own organisation, app, ports and folders; one file at a time keeps a small machine's timings sane.
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ["*.e2e.ts"],
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 240_000,
  },
});
