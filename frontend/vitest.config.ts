import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { alias } from "./vite.shared.ts";

export default defineConfig({
  plugins: [react()],
  resolve: { alias },
  test: {
    environment: "jsdom",
    include: ["{check,desktop,public,office,shared,house}/**/*.test.{ts,tsx}"],
    setupFiles: [resolve(import.meta.dirname, "shared/test/setup.ts")],
    restoreMocks: true,
    clearMocks: true,
    testTimeout: 20_000,
  },
});
