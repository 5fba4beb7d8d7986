import { QueryClientProvider, type QueryClient } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import axe from "axe-core";
import type { ReactElement, ReactNode } from "react";
import { expect } from "vitest";
import { DraftsProvider } from "../lib/drafts";
import { startTranslations } from "../lib/i18n";
import { newQueryClient } from "../lib/query-client";

/** Shows a screen in English, with everything that stands around it in the app. */
export async function show(screen: ReactElement, client: QueryClient = newQueryClient()) {
  await startTranslations("en");
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={client}>
      <DraftsProvider>{children}</DraftsProvider>
    </QueryClientProvider>
  );
  return render(screen, { wrapper });
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
