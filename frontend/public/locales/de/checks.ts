export const checks = {
  heading: "Was geprüft wurde",
  intro:
    "Für Folgendes musste niemandem vertraut werden. Wäre etwas davon nicht so, stünden diese Zahlen nicht hier.",
  contract: "Vom Vertrag auf der Chain",
  office: "Von diesem Wahlbüro bei jedem neuen Block",
  signed: "Jeder Stimmzettel ist von der Person unterschrieben, der eine Nummer im Wählerverzeichnis gehört.",
  once: "Jede Nummer im Wählerverzeichnis zählt höchstens einmal.",
  period: "Jeder Stimmzettel kam an, solange die Abstimmung lief.",
  proven: "Jeder verschlüsselte Stimmzettel enthält genau eine Antwort je Frage; sein Beweis wurde geprüft.",
  sum: "Das Ergebnis ist, was die Anteile der Treuhänder entschlüsseln, und ergibt zusammen die Zahl der Stimmzettel.",
  events:
    "Die Zahlen sind aus den Ereignissen der Stimmzettel zusammengezählt und stimmen mit der Zählung des Vertrags im selben Block überein.",
  final: "Welche Blöcke endgültig sind, sagt die Chain selbst.",
};

export const verify = {
  heading: "Selbst nachprüfen",
  intro:
    "Sie müssen weder dieser Seite noch diesem Wahlbüro vertrauen. Der folgende Befehl liest die ganze Abstimmung von der Chain, prüft das Wählerverzeichnis, jede Unterschrift und jede Zahl und sagt, was er gefunden hat.",
  copy: "Befehl kopieren",
  copied: "Kopiert",
  how: "So prüfen Sie nach, Schritt für Schritt",
  ballot: "Einen geöffneten Stimmzettel dieser Abstimmung auf diesem Gerät prüfen",
  contract: "Adresse der Abstimmung auf Chain {{chain}}",
  texts: "Fingerabdruck der Fragen und Antworten",
};

export const how = {
  heading: "So prüfen Sie nach",
  intro:
    "Alles, was eine Abstimmung entscheidet, steht auf einer öffentlichen Chain. Mit dem Programm dieses Projekts und irgendeinem Zugang zu dieser Chain können Sie alles nachprüfen; vom Wahlbüro brauchen Sie nichts.",
  ballot: {
    heading: "Ist mein Stimmzettel gezählt?",
    text: "Geben Sie die Prüfnummer von Ihrem Beleg unter „Einen Stimmzettel finden“ ein. Die Antwort kommt aus dem, was auf der Chain steht. Würde das Wahlbüro sie falsch anzeigen, fände es die Prüfung weiter unten heraus.",
    link: "Einen Stimmzettel finden",
  },
  app: {
    heading: "Verschlüsselt meine App, was ich wähle?",
    text: "Wählen Sie vor der Abgabe „Stattdessen die App prüfen“. Die App öffnet dann den Stimmzettel, und ein zweites Gerät liest ihn und rechnet ihn nach. Ein geöffneter Stimmzettel kann nie abgegeben werden; danach bereiten Sie einen neuen vor. Weil die App nicht wissen kann, ob Sie prüfen, kann sie nicht betrügen, ohne dass sie auffallen könnte.",
    link: "Prüfseite öffnen",
    offline:
      "Die Prüfseite schickt nichts irgendwohin. Sie können sie auch speichern und ohne Netz benutzen.",
  },
  audit: {
    heading: "Stimmt die ganze Abstimmung?",
    program:
      "Besorgen Sie sich das Programm „psephos“. Es liegt den Paketen des Projekts Psephos bei; mit „make package“ bauen Sie sie selbst aus dem Quelltext, wenn Sie an ihrer Herkunft zweifeln.",
    run: "Starten Sie es mit der Adresse der Abstimmung:",
    election: "ABSTIMMUNG",
    address: "Die Adresse einer Abstimmung steht auf ihrer Seite unter „Selbst nachprüfen“.",
    endpoints:
      "Nehmen Sie Zugänge zur Chain von verschiedenen Betreibern: Einer allein kann verschweigen, was kein anderer zeigt. Wiederholen Sie --rpc für jeden.",
    result: "Lesen Sie das Urteil. Jede Zeile ist eine Prüfung mit dem, was gefunden wurde.",
    codes: {
      pass: "Alle Prüfungen sind bestanden.",
      fail: "Mindestens eine Prüfung ist nicht bestanden, und sie wird genannt.",
      unknown: "Die Prüfung ließ sich nicht durchführen. Das sagt nichts über die Abstimmung.",
    },
  },
  limits: {
    heading: "Was so niemand nachprüfen kann",
    text: "Die Chain kennt Adressen, keine Menschen. Dass jede Nummer im Wählerverzeichnis einer wahlberechtigten Person gehört, dafür stehen die Registrare ein, zwei bei jedem Eintrag. Ein Gerät mit Schadsoftware kann etwas anderes zeigen, als es tut; dafür ist die Prüfung auf einem zweiten Gerät da.",
  },
};
