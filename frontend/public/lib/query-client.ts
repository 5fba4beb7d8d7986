import type { QueryClient } from "@tanstack/react-query";
import { intervals } from "@shared/lib/intervals";
import { newQueryClient } from "@shared/lib/query";
import { ApiError } from "./client";

/** What does not exist is not asked for again; any other failure may pass soon. */
const afterFailure = (error: Error): number | false =>
  !(error instanceof ApiError && error.code.startsWith("no_such")) && intervals.quickRetry;

/** The client through which the page asks. */
export const newPublicClient = (): QueryClient => newQueryClient(afterFailure);

/** Asks every `interval` milliseconds as long as there are answers. */
export const every =
  (interval: number) =>
  ({ state }: { readonly state: { readonly error: Error | null } }): number | false =>
    state.error ? afterFailure(state.error) : interval;
