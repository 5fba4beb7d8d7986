import { useQuery } from "@tanstack/react-query";
import { session } from "../../lib/backend";

export const settingsKey = ["settings"];

/** The person's choices. They change through this page only. */
export function useSettings() {
  return useQuery({ queryKey: settingsKey, queryFn: () => session.Settings() });
}
