import { useQuery } from "@tanstack/react-query";
import type { Language } from "@shared/lib/language";
import { answer, office } from "../../../lib/client";
import type { Mail } from "./get-mail";

/** What a message of a kind says, in a language. */
export function useSample(kind: Mail["kind"], language: Language) {
  return useQuery({
    queryKey: ["sample", kind, language],
    queryFn: () => answer(office.GET("/api/v1/mail/sample", { params: { query: { kind, language } } })),
  });
}
