export const app = {
  title: "Konsole der Wahlverwaltung",
  skip: "Zum Inhalt springen",
  navigation: "Hauptnavigation",
  menu: "Menü",
  loading: "Wird geladen …",
  missing: "Unter dieser Adresse gibt es nichts",
  missingText: "Der Link ist vielleicht abgeschnitten oder falsch abgetippt.",
  toOverview: "Zur Übersicht",
  cancel: "Abbrechen",
  reason: "Grund",
  reasonHint: "5 bis 500 Zeichen. Er bleibt im Protokoll.",
  close: "Schließen",
  back: "Zurück",
  next: "Weiter",
  save: "Speichern",
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
  mail: "Post",
  approvals: "Freigaben",
  enrolment: "Eintragung",
  elections: "Wahlen",
  activity: "Protokoll",
  users: "Konten",
  account: "Mein Konto",
};

export const idle = {
  title_one: "Sie werden in {{count}} Sekunde abgemeldet",
  title_other: "Sie werden in {{count}} Sekunden abgemeldet",
  text: "Was Sie eingegeben haben, bleibt erhalten, bis Sie sich wieder anmelden.",
  stay: "Angemeldet bleiben",
};

export const state = {
  imported: "Importiert",
  invited: "Eingeladen",
  registered: "Registriert",
  addressProven: "Adresse nachgewiesen",
  approved: "Freigegeben",
  enrolled: "In der Chain",
  voted: "Gewählt",
};

export const phase = {
  announced: "Angekündigt",
  open: "Offen",
  closed: "Geschlossen",
  tallied: "Ausgezählt",
  cancelled: "Abgebrochen",
  withheld: "Zurückgehalten",
};

export const mode = {
  open: "Offene Wahl",
  secret: "Geheime Wahl",
};

export const address = {
  words: "In Worten",
  help: "So vergleichen Sie eine Adresse",
  helpText:
    "Bitten Sie die wählende Person, am Telefon oder persönlich die Adresse aus ihrer App vorzulesen. Vergleichen Sie sie mit der Adresse hier, wenigstens die ersten und letzten sechs Zeichen, oder vergleichen Sie die acht Wörter. Wörter und Bild entstehen aus der ganzen Adresse: Wer dieselben sieht, sieht dieselbe Adresse.",
};
