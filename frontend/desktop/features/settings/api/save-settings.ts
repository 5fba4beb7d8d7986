import { useMutation } from "@tanstack/react-query";
import { session, type Settings } from "../../../lib/backend";

/** Keeps the person's choices. */
export function useSaveSettings(onSaved: () => Promise<void>) {
  return useMutation({
    mutationFn: (settings: Settings) => session.SaveSettings(settings),
    onSuccess: () => onSaved(),
  });
}
