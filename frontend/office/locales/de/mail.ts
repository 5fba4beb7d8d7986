import type { Schemas } from "../../lib/client";

export const mail = {
  title: "Einladungen und Erinnerungen",
  lead: "Alle bekommen eine E-Mail mit einem eigenen Einmalcode. Wer noch nicht abgestimmt hat, kann erinnert werden.",
  first: "Erste Einladung",
  firstLead: "Geht an alle, die importiert und noch nicht eingeladen sind.",
  invite_one: "{{count, number}} Person einladen",
  invite_other: "{{count, number}} Personen einladen",
  send: "Senden",
  sample: "Was in der Nachricht steht",
  ask: "Jede Person bekommt eine E-Mail. Sie lässt sich nicht zurückholen, aber eine neue Einladung ersetzt den Code jederzeit.",
  written_one: "{{count, number}} Einladung ist unterwegs.",
  written_other: "{{count, number}} Einladungen sind unterwegs.",
  asFiles_one:
    "{{count, number}} Einladung liegt als Datei im Ausgang auf dem Rechner des Wahlbüros. Sie ist noch nicht verschickt; das muss jemand tun.",
  asFiles_other:
    "{{count, number}} Einladungen liegen als Dateien im Ausgang auf dem Rechner des Wahlbüros. Sie sind noch nicht verschickt; das muss jemand tun.",
  nobody: "Alle auf der Liste sind eingeladen. Einzelne können Sie auf ihrer Seite noch einmal einladen.",
  seeInvited: "Personen, die sich noch nicht registriert haben",
  remind: "Erinnerung",
  remindLead:
    "Geht nur an Personen, die abstimmen können und es noch nicht getan haben. Niemand wird innerhalb eines Tages zweimal erinnert.",
  noElection: "Zurzeit läuft keine Abstimmung.",
  remindCount_one: "{{count, number}} Person erinnern",
  remindCount_other: "{{count, number}} Personen erinnern",
  remindAsk:
    "Kurz vor dem Senden prüft das Wahlbüro noch einmal, wer abgestimmt hat. Diese Personen bekommen keine Erinnerung.",
  reminded_one: "{{count, number}} Erinnerung ist unterwegs.",
  reminded_other: "{{count, number}} Erinnerungen sind unterwegs.",
  skipped_one: "{{count, number}} Person wurde ausgelassen: schon erinnert oder hat abgestimmt.",
  skipped_other: "{{count, number}} Personen wurden ausgelassen: schon erinnert oder haben abgestimmt.",
  log: "Nachrichten",
  logLead:
    "„Gesendet“ heißt, dass der Mailserver die Nachricht angenommen hat. Kommt sie zurück, steht hier „Unzustellbar“.",
  outbox:
    "Dieses Wahlbüro verschickt selbst keine E-Mails. Nachrichten liegen als Dateien im Ausgang auf seinem Rechner; jemand muss sie verschicken.",
  state: "Stand",
  none: "Keine Treffer",
  to: "An",
  kind: "Nachricht",
  when: "Wann",
  retry: "Erneut senden",
  bounce: "Zurückgekommene Nachricht einreichen",
  bounceFile: "Datei mit der zurückgekommenen Nachricht",
  bounceHint:
    "Speichern Sie den Zustellbericht aus Ihrem Mailprogramm als Datei (.eml) und reichen Sie ihn ein. Die Nachricht wird dann als „Unzustellbar“ angezeigt.",
  bounceNoted: "Die Nachricht ist jetzt als „Unzustellbar“ vermerkt.",
  retryOne: "Erneut senden: {{email}}",
};

/** Every kind of mail that the office's interface names; the compiler finds a missing one. */
export const mailKinds: Record<Schemas["MailInfo"]["kind"], string> = {
  invitation: "Einladung",
  reminder: "Erinnerung",
};

export const delivery = {
  queued: "Wartet",
  sending: "Wird gesendet",
  sent: "Gesendet",
  written: "Im Ausgang",
  failed: "Nicht gesendet",
  bounced: "Unzustellbar",
};
