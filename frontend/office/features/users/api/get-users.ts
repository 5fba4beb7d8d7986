import { useQuery } from "@tanstack/react-query";
import { answer, office, type Schemas } from "../../../lib/client";

export type User = Schemas["User"];

export const usersKey = ["users"];

/** Accounts of registrars and administrators. */
export function useUsers() {
  return useQuery({ queryKey: usersKey, queryFn: () => answer(office.GET("/api/v1/users")) });
}
