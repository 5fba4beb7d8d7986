import { QueryClientProvider } from "@tanstack/react-query";
import { render, type RenderResult } from "@testing-library/react";
import axe from "axe-core";
import type { ReactElement } from "react";
import { expect } from "vitest";
import type { Language } from "@shared/lib/language";
import { DraftsProvider } from "../lib/drafts";
import { startTranslations } from "../lib/i18n";
import { newOfficeClient } from "../lib/query-client";

/** Shows a screen with everything that stands around it in the console. */
export async function show(screen: ReactElement, language: Language = "en"): Promise<RenderResult> {
  await startTranslations(language);
  window.scrollTo = () => undefined;
  return render(
    <QueryClientProvider client={newOfficeClient()}>
      <DraftsProvider owner="ada@example.org">{screen}</DraftsProvider>
    </QueryClientProvider>,
  );
}

/** Checks a screen with axe. Colours need a real browser: the end-to-end tests look at those. */
export async function expectAccessible(container: Element): Promise<void> {
  const found = await axe.run(container, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  expect(
    found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`),
  ).toEqual([]);
}
