import { useQuery } from "@tanstack/react-query";
import { intervals } from "@shared/lib/intervals";
import { answer, office } from "../../../lib/client";

export const enrolmentKey = ["enrolment"];

/** How far the writing of the roll is, page by page. */
export function useEnrolment() {
  return useQuery({
    queryKey: enrolmentKey,
    queryFn: () => answer(office.GET("/api/v1/roll/enrolments")),
    refetchInterval: intervals.work,
  });
}
