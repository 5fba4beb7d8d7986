import { useMutation } from "@tanstack/react-query";
import { voting } from "../../../lib/backend";

/** Saves the receipt as a PDF in a language; the answer is where, "" if the person changed their mind. */
export function useSaveReceipt(organisation: string, election: string) {
  return useMutation({
    mutationFn: (language: string) => voting.SaveReceipt(organisation, election, language),
  });
}
