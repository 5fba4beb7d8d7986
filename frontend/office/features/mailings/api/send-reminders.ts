import { useMutation } from "@tanstack/react-query";
import { answer, office, type Schemas } from "../../../lib/client";

/** Reminds those who can vote in an election and have not. */
export function useSendReminders(election: string, onDone: (report: Schemas["ReminderReport"]) => void) {
  return useMutation({
    mutationFn: () => answer(office.POST("/api/v1/roll/reminders", { body: { election } })),
    onSuccess: onDone,
  });
}
