import type { QueryClient } from "@tanstack/react-query";

/** Every text that can be reached from a client's queries and mutations, their names and states included. */
export function textsIn(client: QueryClient): string[] {
  const found: string[] = [];
  const seen = new Set<object>();
  const walk = (value: unknown) => {
    if (typeof value === "string") found.push(value);
    if (typeof value !== "object" || value === null || value instanceof Node || seen.has(value)) return;
    seen.add(value);
    if (value instanceof Map || value instanceof Set) for (const inner of value) walk(inner);
    for (const name of Reflect.ownKeys(value)) walk((value as Record<PropertyKey, unknown>)[name]);
  };
  for (const query of client.getQueryCache().getAll()) walk([query.queryKey, query.state]);
  for (const mutation of client.getMutationCache().getAll()) walk([mutation.options, mutation.state]);
  return found;
}
