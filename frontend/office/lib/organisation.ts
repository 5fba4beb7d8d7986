import { answer, office } from "./client";
import { useLoaded } from "./use-loaded";

/** The name of the organisation; "" until the office has told it. */
export function useOrganisationName(): string {
  return useLoaded("organisation", () => answer(office.GET("/api/v1/organisation"))).value?.name ?? "";
}
