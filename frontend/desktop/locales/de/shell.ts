export const app = {
  name: "Psephos",
  navigation: "Hauptnavigation",
  elections: "Organisationen",
  settings: "Einstellungen",
  lock: "Sperren",
  join: "Einer Organisation beitreten",
  back: "Zurück",
  cancel: "Abbrechen",
  loading: "Wird geladen …",
  retry: "Erneut versuchen",
  copy: "Kopieren",
  copied: "Kopiert",
  details: "Einzelheiten",
  dropFile: "oder hierher ziehen",
};

export const lockWarning = {
  title: "Die Wallet wird in {{count}} Sekunden gesperrt",
  text: "Ihre Auswahl bleibt erhalten.",
  stay: "Entsperrt bleiben",
};
