export const welcome = {
  title: "Ihre Stimme, Ihr Schlüssel",
  lead: "Psephos bewahrt Ihren Wahlschlüssel auf diesem Computer auf. Niemand sonst kann für Sie abstimmen, und alle können die Auszählung prüfen.",
  invited: "Sie haben eine Einladung von {{organisation}}. Zuerst brauchen Sie eine Wallet.",
  create: "Wallet anlegen",
  createHint: "Für Ihre erste Abstimmung. Dauert etwa drei Minuten; halten Sie Stift und Papier bereit.",
  restore: "Wallet wiederherstellen",
  restoreHint: "Sie haben eine Wiederherstellungsphrase aus 12 oder 24 Wörtern oder eine Sicherungsdatei.",
};

export const create = {
  title: "Wallet anlegen",
  step: "Schritt {{step}} von 4",
  introTitle: "Ihre Wiederherstellungsphrase",
  intro1: "Sie sehen gleich 12 Wörter. Sie sind Ihre Wallet: Damit holen Sie sie auf jeden Computer zurück.",
  intro2:
    "Schreiben Sie sie auf Papier. Machen Sie kein Foto und speichern Sie sie in keiner Datei oder Cloud.",
  intro3: "Niemand, auch das Wahlbüro nicht, kann sie Ihnen zurückgeben, wenn sie verloren sind.",
  show: "Meine Wörter zeigen",
  words24: "24 statt 12 Wörter verwenden",
  revealTitle: "Schreiben Sie diese Wörter auf",
  revealLead:
    "Achten Sie darauf, dass niemand mitliest. Halten Sie dann die Schaltfläche gedrückt, um die Wörter zu sehen.",
  hold: "Gedrückt halten, um die Wörter zu zeigen",
  holding: "Loslassen, um die Wörter zu verbergen",
  toggle: "Dauerhaft zeigen",
  toggleHide: "Wörter verbergen",
  hidden: "Die Wörter sind verborgen.",
  shown: "Die Wörter sind sichtbar.",
  sheet: "Leeres Blatt zum Ausdrucken",
  word: "Wort {{position}}",
  written: "Ich habe sie aufgeschrieben",
  quizTitle: "Prüfen Sie Ihre Notiz",
  quizLead: "Wählen Sie für jede Stelle das richtige Wort von Ihrem Papier.",
  quizQuestion: "Welches ist Wort {{position}}?",
  quizCheck: "Prüfen",
  quizAgain: "Wörter noch einmal zeigen",
  passphraseTitle: "Wählen Sie ein Kennwort",
  passphraseLead:
    "Es schützt die Wallet auf diesem Computer, und Sie geben es zum Öffnen der App ein. Vier oder mehr Wörter ohne Zusammenhang sind gut und leicht zu merken.",
  finish: "Wallet anlegen",
};

export const passphrase = {
  label: "Kennwort",
  repeat: "Kennwort wiederholen",
  show: "Zeigen",
  hide: "Verbergen",
  strength: "Stärke",
  scores: ["Sofort zu erraten", "Sehr schwach", "Schwach", "Gut", "Sehr gut"],
  hint: "Mindestens 12 Zeichen.",
  mismatch: "Die beiden Kennwörter sind verschieden.",
};

export const restore = {
  fromFile: "Ich habe eine Sicherungsdatei",
  fileLead:
    "Wählen Sie die verschlüsselte Sicherungsdatei Ihrer Wallet und geben Sie das Kennwort der Datei ein.",
  chooseFile: "Sicherungsdatei wählen",
  chosen: "Gewählt: {{name}}",
  filePassphrase: "Kennwort der Datei",
  checkFile: "Datei öffnen",
  title: "Wallet wiederherstellen",
  lead: "Tippen Sie Ihre Wiederherstellungsphrase ein oder fügen Sie sie ein. Sie verlässt diesen Computer nicht.",
  phrase: "Wiederherstellungsphrase",
  hint: "12 oder 24 englische Wörter, durch Leerzeichen getrennt.",
  address: "Diese Phrase gehört zur Adresse",
  addressHint: "Wenn das Wahlbüro eine Adresse von Ihnen hat, muss es diese sein.",
  passphraseLead: "Wählen Sie ein Kennwort für die Wallet auf diesem Computer.",
  check: "Phrase prüfen",
  finish: "Wallet wiederherstellen",
  replaceTitle: "Auf diesem Computer ist eine andere Wallet",
  replaceHint:
    "Sie wird beiseitegelegt, nicht gelöscht: Ihre Datei bleibt unter einem Namen mit ihrer Adresse und dem heutigen Datum erhalten, den die Einstellungen zeigen. Mit ihren eigenen Wörtern können Sie sie wieder verwenden.",
  replace: "Beiseitelegen und diese wiederherstellen",
};

export const aside = {
  title: "Auf diesem Computer beiseitegelegt",
  hint: "Nichts davon ist verloren. Um eine solche Wallet wieder zu verwenden, stellen Sie sie aus ihren Wörtern oder ihrer Sicherungsdatei wieder her; ihr Kennwort öffnet die Datei weiterhin.",
};

export const unlock = {
  title: "Wallet entsperren",
  submit: "Entsperren",
  forgot: "Kennwort vergessen",
  another: "Andere Wallet verwenden",
  kept: "Sie machen dort weiter, wo Sie waren.",
};

export const unusable = {
  title: "Die Wallet lässt sich nicht öffnen",
  aside: "Datei beiseitelegen und wiederherstellen",
  asideHint:
    "Die beschädigte Datei bleibt erhalten. Sie stellen die Wallet aus Ihrer Wiederherstellungsphrase wieder her.",
};
