import { useQuery } from "@tanstack/react-query";
import { answer, office } from "../../../lib/client";

export const importsKey = ["imports"];

/** The imports so far, the newest first. */
export function useImports() {
  return useQuery({ queryKey: importsKey, queryFn: () => answer(office.GET("/api/v1/roll/imports")) });
}
