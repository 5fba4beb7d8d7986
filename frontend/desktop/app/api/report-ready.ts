import { useMutation } from "@tanstack/react-query";
import { session } from "../../lib/backend";

/** Says that the first screen is there. It is for the log only. */
export function useReportReady() {
  return useMutation({ mutationFn: () => session.Ready() });
}
