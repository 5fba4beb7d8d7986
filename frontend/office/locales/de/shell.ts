export const app = {
  title: "Konsole der Wahlverwaltung",
  skip: "Zum Inhalt springen",
  navigation: "Hauptnavigation",
  menu: "Menü",
  loading: "Wird geladen …",
  language: "Sprache",
  missing: "Unter dieser Adresse gibt es nichts",
  missingText: "Der Link ist vielleicht abgeschnitten oder falsch abgetippt.",
  toOverview: "Zur Übersicht",
  cancel: "Abbrechen",
  reason: "Grund",
  reasonHint: "5 bis 500 Zeichen. Der Grund bleibt im Protokoll.",
  back: "Zurück",
  more: "Mehr anzeigen",
  copy: "Kopieren",
  copied: "Kopiert",
  signOut: "Abmelden",
  role_registrar: "Wahlverwaltung",
  role_admin: "Administration",
};

export const nav = {
  overview: "Übersicht",
  people: "Personen",
  import: "Import",
  mail: "E-Mails",
  approvals: "Freigaben",
  enrolment: "Eintragung",
  elections: "Abstimmungen",
  activity: "Protokoll",
  users: "Konten",
  account: "Mein Konto",
};

export const idle = {
  title_one: "Sie werden in {{count}} Sekunde abgemeldet",
  title_other: "Sie werden in {{count}} Sekunden abgemeldet",
  text: "Was Sie eingegeben haben, bleibt bis zu Ihrer nächsten Anmeldung erhalten.",
  stay: "Angemeldet bleiben",
};

/** How far a person has come. */
export const state = {
  imported: "Importiert",
  invited: "Eingeladen",
  registered: "Registriert",
  addressProven: "Adresse nachgewiesen",
  approved: "Freigegeben",
  enrolled: "Im Verzeichnis",
  voted: "Abgestimmt",
};

export const address = {
  words: "In Worten",
  help: "So vergleichen Sie eine Adresse",
  helpText:
    "Bitten Sie die wählende Person, am Telefon oder persönlich die Adresse vorzulesen, die ihre App zeigt. Vergleichen Sie sie mit der Adresse hier: mindestens die ersten und letzten sechs Zeichen oder die acht Wörter. Wörter und Bild entstehen aus der ganzen Adresse. Wer dieselben Wörter sieht, sieht auch dieselbe Adresse.",
};
