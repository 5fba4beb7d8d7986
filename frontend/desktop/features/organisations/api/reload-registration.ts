import type { QueryClient } from "@tanstack/react-query";
import { reload } from "@shared/lib/query";
import { organisationsKey, registrationKey } from "../../../lib/api/keys";

/** Reads what a step of the registration has made old. */
export async function reloadRegistration(client: QueryClient, organisation: string): Promise<void> {
  await Promise.all([reload(client, registrationKey(organisation)), reload(client, organisationsKey)]);
}
