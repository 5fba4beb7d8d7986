export const elections = {
  title: "Abstimmungen",
  none: "Es gibt noch keine Abstimmungen. Neue erscheinen hier von selbst.",
  opens: "Öffnet am {{when}}",
  closes: "Schließt am {{when}}",
  closed: "Geschlossen am {{when}}",
  turnout: "{{ballots}} von {{voters}} haben abgestimmt",
  voted: "Sie haben abgestimmt",
  notOnRoll: "Sie stehen nicht im Wählerverzeichnis dieser Abstimmung.",
  registerFirst: "Zuerst registrieren",
  tabs: { ballot: "Stimmzettel", receipt: "Beleg", results: "Ergebnis" },
  parts: "Teile der Abstimmung",
};

export const ballot = {
  question: "Frage {{number}} von {{total}}",
  blank: "Enthaltung",
  review: "Stimmzettel prüfen",
  missing: "Wählen Sie zuerst auf jede Frage eine Antwort.",
  reviewTitle: "Möchten Sie so abstimmen?",
  yourChoice: "Ihre Wahl",
  change: "Ändern",
  cast: "Stimme abgeben",
  openWarningTitle: "Dieser Stimmzettel ist öffentlich",
  openWarning:
    "Alle können lesen, wie Nummer {{number}} gestimmt hat, und das Wahlbüro weiß, dass es Ihre Nummer ist. Eine abgegebene Stimme lässt sich weder zurücknehmen noch ändern.",
  secretWarningTitle: "Dieser Stimmzettel ist verschlüsselt",
  secretWarning:
    "Ihre Wahl wird auf diesem Computer verschlüsselt. Entschlüsselt wird immer nur die Summe aller Stimmzettel. Eine abgegebene Stimme lässt sich weder zurücknehmen noch ändern.",
  tracker: "Prüfnummer",
  check: "Stattdessen die App prüfen",
  checkHint:
    "Öffnet diesen Stimmzettel, damit ein anderes Gerät ihn nachrechnen kann. Ein geöffneter Stimmzettel kann nie abgegeben werden; danach bereiten Sie einen neuen vor.",
  openedTitle: "Dieser Stimmzettel wurde geöffnet und wird nicht abgegeben",
  openedLead:
    "Öffnen Sie auf einem anderen Gerät die Seite „Einen Stimmzettel prüfen“ des Wahlbüros, unter seiner Adresse mit /check/ dahinter, und lesen Sie die Codes mit der Kamera. Oder kopieren Sie den Stimmzettel und prüfen Sie ihn mit „psephos check-ballot“. Die Prüfnummer muss dieselbe sein wie hier.",
  code: "Code {{number}} von {{total}}",
  codesLead: "Die Prüfseite liest die Codes in beliebiger Reihenfolge und sagt, wenn sie alle hat.",
  codesPause: "Wechsel anhalten",
  codesRun: "Von selbst wechseln",
  codesNext: "Nächster Code",
  copyOpened: "Geöffneten Stimmzettel kopieren",
  prepareFresh: "Neuen Stimmzettel vorbereiten",
  notOpen: "Diese Abstimmung ist nicht geöffnet.",
};

export const receipt = {
  title: "Ihr Beleg",
  includedIn: "In der Wahlurne (Block {{block}})",
  state: {
    signed: "Ihr Stimmzettel ist unterschrieben und auf diesem Computer aufbewahrt. Er wird gesendet.",
    sent: "Ihr Stimmzettel wurde gesendet. Er ist noch nicht in der Wahlurne.",
    included: "Ihr Stimmzettel ist in der Wahlurne.",
    final: "Ihr Stimmzettel ist endgültig in der Wahlurne. Er wird gezählt.",
    rejected: "Ihr Stimmzettel wurde abgelehnt und wird nicht gezählt.",
    superseded: "Gezählt wurde ein anderer Stimmzettel Ihrer Nummer, nicht dieser.",
  },
  trackerLead:
    "Mit dieser Prüfnummer können alle sehen, dass Ihr Stimmzettel gezählt wird. Sie verrät nicht, was Sie gewählt haben.",
  qr: "Prüfnummer als QR-Code",
  copyTracker: "Prüfnummer kopieren",
  save: "Als PDF speichern",
  saved: "Gespeichert unter {{path}}",
  delayTitle: "Das Wahlbüro hat Ihren Stimmzettel noch nicht zugestellt",
  delay:
    "Er ist aufbewahrt und wird von selbst erneut gesendet. Sie können ihn auch selbst in die Wahlurne legen; Ihre Adresse zahlt dafür eine kleine Gebühr.",
  submit: "Selbst senden",
  own: "Von Ihnen selbst gesendet, ohne das Wahlbüro",
  none: "Von diesem Computer aus haben Sie in dieser Abstimmung nicht gestimmt.",
  votedElsewhere:
    "In der Wahlurne liegt ein Stimmzettel Ihrer Nummer, der von einem anderen Computer abgegeben wurde. Niemand stimmt zweimal ab. Wenn Sie das nicht waren, sagen Sie es dem Wahlbüro.",
  rejectedHint:
    "Wenn Sie im Verzeichnis stehen und die Abstimmung offen ist, sagen Sie es dem Wahlbüro und zeigen Sie ihm die Prüfnummer.",
};

export const results = {
  live: "Bisher gezählt",
  final: "Endergebnis",
  secret: "Ausgezählt wird nach dem Schließen. Bis dahin ist nur die Beteiligung bekannt.",
  turnout: "Beteiligung",
  option: "Option",
  votes: "Stimmen",
  share: "Anteil",
  total: "Gesamt",
  asOf: "Von der Chain gelesen: Block {{block}}, {{time}}",
};
