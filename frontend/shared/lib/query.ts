import {
  notifyManager,
  QueryClient,
  type QueryKey,
  type UseMutationResult,
  type UseQueryResult,
} from "@tanstack/react-query";
import { useState } from "react";

// A button is busy before the next press reaches it: not after a timer, as the library has it, but in the same task.
notifyManager.setScheduler(queueMicrotask);

/**
 * The client through which a page asks, with the rules that all pages share: what is on the screen was read for this screen
 * (nothing is kept for the next one), a request fails at its first failure and says so, and questions go out whether or not
 * the browser believes that there is a network. `retryAfter` says in how many milliseconds a query that failed asks again;
 * false: never. A query with an interval of its own follows that one.
 */
export function newQueryClient(retryAfter: (error: Error) => number | false): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        gcTime: 0,
        retry: false,
        networkMode: "always",
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        refetchInterval: ({ state }) => (state.error ? retryAfter(state.error) : false),
        refetchIntervalInBackground: true,
      },
      // Passwords are among the values of mutations: nothing keeps them once the form is gone.
      mutations: { gcTime: 0, retry: false, networkMode: "always" },
    },
  });
}

/** Reads what a change has made old. An answer to a question from before the change is dropped, even if it is the first. */
export async function reload(client: QueryClient, queryKey: QueryKey): Promise<void> {
  await client.cancelQueries({ queryKey });
  await client.invalidateQueries({ queryKey });
}

/**
 * What a query last failed with, until it succeeds. Without it the message would vanish while a query that has no value yet
 * asks again.
 */
export function useLastError({ error, isPending, errorUpdateCount }: UseQueryResult): Error | undefined {
  const [last, setLast] = useState<Error>();
  if (error && error !== last) setLast(error);
  if (error) return error;
  return isPending && errorUpdateCount > 0 ? last : undefined;
}

/** Forgets what a mutation failed with, such as when its dialog is closed; one that runs goes on. */
export function forget({ isPending, reset }: Pick<UseMutationResult, "isPending" | "reset">): void {
  if (!isPending) reset();
}
