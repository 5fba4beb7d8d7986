import { useMutation } from "@tanstack/react-query";
import { wallet } from "../../../lib/backend";

/** Saves an empty sheet for so many words in a language, to be filled in by hand. */
export function useSaveSheet(words: number, language: string) {
  return useMutation({ mutationFn: () => wallet.SaveBackupSheet(words, language) });
}
