export const app = {
  name: "Psephos",
  skip: "Zum Inhalt springen",
  navigation: "Hauptnavigation",
  elections: "Organisationen",
  settings: "Einstellungen",
  lock: "Sperren",
  join: "Einer Organisation beitreten",
  back: "Zurück",
  next: "Weiter",
  cancel: "Abbrechen",
  close: "Schließen",
  loading: "Wird geladen …",
  retry: "Erneut versuchen",
  copy: "Kopieren",
  copied: "Kopiert",
  details: "Einzelheiten",
  updated: "Aktualisiert",
  dropFile: "oder hierher ziehen",
};

export const lockWarning = {
  title: "Die Wallet wird in {{count}} Sekunden gesperrt",
  text: "Ihre Auswahl bleibt erhalten.",
  stay: "Entsperrt bleiben",
};
