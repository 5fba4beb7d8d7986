import { useQuery } from "@tanstack/react-query";
import { get, type Organisation } from "../client";

/** The organisation: its name, and where its chain can be asked. */
export function useOrganisation(): Organisation | undefined {
  const { data } = useQuery({
    queryKey: ["organisation"],
    queryFn: ({ signal }) => get<Organisation>("/organisation", signal),
  });
  return data;
}
