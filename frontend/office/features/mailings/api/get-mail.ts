import { useQuery } from "@tanstack/react-query";
import { intervals } from "@shared/lib/intervals";
import { answer, office, type Schemas } from "../../../lib/client";

export type Mail = Schemas["MailInfo"];
export type MailState = Mail["state"];

export const mailKey = ["mail", "messages"];

/** What became of every message, the newest first; of one state if one is given. */
export function useMail(state: MailState | undefined) {
  return useQuery({
    queryKey: [...mailKey, state ?? ""],
    queryFn: () => answer(office.GET("/api/v1/mail", { params: { query: state ? { state } : {} } })),
    refetchInterval: intervals.mail,
  });
}

/** Whether messages are not sent but written to files, for somebody to send; false until the office has answered. */
export function useWritesFiles(): boolean {
  const { data } = useQuery({
    queryKey: ["mail", "transport"],
    queryFn: () => answer(office.GET("/api/v1/mail", { params: { query: { limit: 1 } } })),
  });
  return data?.transport === "outbox";
}
