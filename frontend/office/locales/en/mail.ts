import type { Schemas } from "../../lib/client";

export const mail = {
  title: "Invitations and reminders",
  lead: "Everybody gets an e-mail with their own one-time code. Whoever has not voted can be reminded.",
  first: "First invitation",
  firstLead: "Goes to everybody who was imported and has not been invited yet.",
  invite_one: "Invite {{count, number}} person",
  invite_other: "Invite {{count, number}} people",
  send: "Send",
  sample: "What the message says",
  ask: "Each person gets one e-mail. You cannot take it back, but a new invitation replaces the code at any time.",
  written_one: "{{count, number}} invitation is on its way.",
  written_other: "{{count, number}} invitations are on their way.",
  asFiles_one:
    "{{count, number}} invitation is a file in the outbox on the office's computer. It has not been sent: somebody must send it.",
  asFiles_other:
    "{{count, number}} invitations are files in the outbox on the office's computer. They have not been sent: somebody must send them.",
  nobody: "Everybody on the list is invited. You can invite a person again on their own page.",
  seeInvited: "People who have not registered yet",
  remind: "Reminder",
  remindLead: "Goes only to people who can vote and have not. Nobody is reminded twice within a day.",
  noElection: "No election is open at the moment.",
  remindCount_one: "Remind {{count, number}} person",
  remindCount_other: "Remind {{count, number}} people",
  remindAsk: "The office checks once more who has voted just before it sends. Those people get no reminder.",
  reminded_one: "{{count, number}} reminder is on its way.",
  reminded_other: "{{count, number}} reminders are on their way.",
  skipped_one: "{{count, number}} person was left out: already reminded, or has voted.",
  skipped_other: "{{count, number}} people were left out: already reminded, or have voted.",
  log: "Messages",
  logLead:
    "“Sent” means that the mail server accepted the message. If it comes back, it is shown as bounced.",
  outbox:
    "This office does not send mail itself. Messages are files in the outbox on its computer; somebody must send them.",
  state: "State",
  none: "No matches",
  to: "To",
  kind: "Message",
  when: "When",
  retry: "Send again",
  bounce: "Hand in a returned message",
  bounceFile: "File with the returned message",
  bounceHint:
    "Save the delivery report from your mail program as a file (.eml) and hand it in. The message is then shown as bounced.",
  bounceNoted: "The message is marked as bounced.",
  retryOne: "Send again: {{email}}",
};

/** Every kind of mail that the office's interface names; the compiler finds a missing one. */
export const mailKinds: Record<Schemas["MailInfo"]["kind"], string> = {
  invitation: "Invitation",
  reminder: "Reminder",
};

export const delivery = {
  queued: "Waiting",
  sending: "Being sent",
  sent: "Sent",
  written: "In the outbox",
  failed: "Not sent",
  bounced: "Bounced",
};
