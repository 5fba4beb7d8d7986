import { useMutation } from "@tanstack/react-query";
import { audit } from "../../../lib/backend";

/** Saves the report of a check; the answer is where, "" if the person changed their mind. */
export function useSaveReport(organisation: string, election: string, language: string) {
  return useMutation({
    mutationFn: (format: "pdf" | "json") => audit.Save(organisation, election, format, language),
  });
}
