import { defineConfig } from "vitest/config";
import base from "./vitest.config.ts";

export default defineConfig({
  test: {
    ...base.test,
    include: [
      "screenshots.ts",
      "console-screenshots.ts",
      "trustee.e2e.ts",
      "late-board.e2e.ts",
      "organiser.e2e.ts",
    ],
  },
});
