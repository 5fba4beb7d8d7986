import { useMutation, useQueryClient } from "@tanstack/react-query";
import { reload } from "@shared/lib/query";
import { answer, office } from "../../../lib/client";
import { enrolmentKey } from "./get-enrolment";

/** Starts to write everybody who is approved to the roll. */
export function useStartEnrolment() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => answer(office.POST("/api/v1/roll/enrolments")),
    onSettled: () => void reload(client, enrolmentKey),
  });
}
