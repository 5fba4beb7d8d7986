import { useQuery } from "@tanstack/react-query";
import { answer, office } from "../../../lib/client";

export const passkeysKey = ["passkeys"];

/** The passkeys of one's own account. */
export function usePasskeys() {
  return useQuery({ queryKey: passkeysKey, queryFn: () => answer(office.GET("/api/v1/me/passkeys")) });
}
