import { useQuery } from "@tanstack/react-query";
import { answer, office } from "../client";

/** The name of the organisation; "" until the office has answered. */
export function useOrganisationName(): string {
  const { data } = useQuery({
    queryKey: ["organisation"],
    queryFn: () => answer(office.GET("/api/v1/organisation")),
  });
  return data?.name ?? "";
}
