import type { QueryClient } from "@tanstack/react-query";
import { newQueryClient as newSharedClient } from "@shared/lib/query";

/** A client that asks again at its intervals only: a failure that may pass has one, and others would fail again. */
export const newQueryClient = (): QueryClient => newSharedClient(() => false);
