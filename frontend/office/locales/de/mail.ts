export const mail = {
  title: "Einladungen und Erinnerungen",
  lead: "Jede Person bekommt eine E-Mail mit einem eigenen Einmalcode; wer noch nicht gewählt hat, kann erinnert werden.",
  first: "Erste Einladung",
  firstLead: "Geht an alle, die importiert und noch nicht eingeladen sind.",
  invite_one: "{{count, number}} Person einladen",
  invite_other: "{{count, number}} Personen einladen",
  send: "Senden",
  sample: "Was in der Nachricht steht",
  ask: "Jede Person bekommt eine E-Mail. Sie lässt sich nicht zurückrufen; ein Code kann aber jederzeit durch eine neue Einladung ersetzt werden.",
  written_one: "{{count, number}} Einladung ist unterwegs.",
  written_other: "{{count, number}} Einladungen sind unterwegs.",
  asFiles_one:
    "{{count, number}} Einladung liegt als Datei im Ausgang auf dem Rechner des Wahlbüros. Noch hat sie niemand bekommen: Jemand muss sie verschicken.",
  asFiles_other:
    "{{count, number}} Einladungen liegen als Dateien im Ausgang auf dem Rechner des Wahlbüros. Noch hat niemand eine bekommen: Jemand muss sie verschicken.",
  nobody: "Alle auf der Liste sind eingeladen. Einzelne können auf ihrer Seite erneut eingeladen werden.",
  seeInvited: "Personen, die sich noch nicht registriert haben",
  remind: "Erinnerung",
  remindLead:
    "Geht nur an alle, die wählen können und es laut Chain noch nicht getan haben. Niemand wird innerhalb eines Tages zweimal erinnert.",
  noElection: "Zurzeit ist keine Wahl offen.",
  remindCount_one: "{{count, number}} Person erinnern",
  remindCount_other: "{{count, number}} Personen erinnern",
  remindAsk:
    "Das Wahlbüro fragt im letzten Moment bei der Chain nach, wer gewählt hat; diese Personen bekommen keine Erinnerung.",
  reminded_one: "{{count, number}} Erinnerung ist unterwegs.",
  reminded_other: "{{count, number}} Erinnerungen sind unterwegs.",
  skipped_one: "{{count, number}} Person ist ausgelassen: schon erinnert, oder hat gewählt.",
  skipped_other: "{{count, number}} Personen sind ausgelassen: schon erinnert, oder haben gewählt.",
  log: "Was aus den Nachrichten wurde",
  logLead:
    "„Gesendet“ heißt, der Mailserver hat die Nachricht angenommen; kommt sie zurück, steht hier „Unzustellbar“.",
  outbox:
    "Dieses Wahlbüro verschickt selbst keine E-Mails: Nachrichten liegen als Dateien im Ausgang auf seinem Rechner, damit jemand sie verschickt.",
  state: "Stand",
  none: "Eine solche Nachricht gibt es nicht.",
  to: "An",
  kind: "Was",
  when: "Wann",
  invitation: "Einladung",
  reminder: "Erinnerung",
  retry: "Erneut senden",
  bounce: "Zurückgekommene Nachricht einreichen",
  bounceFile: "Datei mit der zurückgekommenen Nachricht",
  bounceHint:
    "Der Zustellbericht, den Ihr Mailprogramm erhalten hat, als Datei (.eml). Die Nachricht, um die es geht, wird dann als „Unzustellbar“ angezeigt.",
  bounceNoted: "Die Nachricht ist als „Unzustellbar“ vermerkt.",
  retryOne: "Erneut senden: {{email}}",
};

export const delivery = {
  queued: "Wartet",
  sending: "Wird gesendet",
  sent: "Gesendet",
  written: "Im Ausgang",
  failed: "Nicht gesendet",
  bounced: "Unzustellbar",
};
