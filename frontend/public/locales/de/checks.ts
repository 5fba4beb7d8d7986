export const checks = {
  heading: "Was geprüft wurde",
  intro:
    "Für das Folgende müssen Sie niemandem vertrauen. Wäre eine dieser Prüfungen fehlgeschlagen, würden diese Zahlen nicht angezeigt.",
  contract: "Von der Wahlurne, einem Vertrag auf einer öffentlichen Chain",
  office: "Von diesem Wahlbüro, immer wenn neue Stimmzettel ankommen",
  signed: "Jeder Stimmzettel ist von der Person unterschrieben, der eine Nummer im Wählerverzeichnis gehört.",
  once: "Jede Nummer im Wählerverzeichnis zählt höchstens einmal.",
  period: "Jeder Stimmzettel kam an, während die Abstimmung lief.",
  proven:
    "Jeder verschlüsselte Stimmzettel enthält genau eine Antwort je Frage. Der Beweis dafür wurde geprüft.",
  sum: "Das Ergebnis ist, was sich mit den Schlüsselteilen der Treuhänder entschlüsseln lässt. Es ergibt zusammen die Zahl der Stimmzettel.",
  events:
    "Die Zahlen wurden aus den einzelnen Stimmzetteln zusammengezählt und stimmen mit der Zählung der Wahlurne überein.",
  final: "Welche Stimmzettel endgültig sind, ist von der Chain abgelesen.",
};

export const verify = {
  heading: "Selbst nachprüfen",
  intro:
    "Sie müssen weder dieser Seite noch diesem Wahlbüro vertrauen. Der folgende Befehl liest die ganze Abstimmung von der Chain. Er prüft das Wählerverzeichnis, jede Unterschrift und jede Zahl und meldet, was er gefunden hat.",
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
    "Alles, was über eine Abstimmung entscheidet, steht auf einer öffentlichen Chain. Mit dem Programm dieses Projekts und einem beliebigen Knoten dieser Chain können Sie alles nachprüfen. Vom Wahlbüro brauchen Sie dazu nichts.",
  ballot: {
    heading: "Ist mein Stimmzettel gezählt?",
    text: "Geben Sie die Prüfnummer von Ihrem Beleg unter „Einen Stimmzettel finden“ ein. Die Antwort wird von der Chain abgelesen. Würde das Wahlbüro Ihnen etwas Falsches anzeigen, käme es bei der unten beschriebenen Prüfung heraus.",
    link: "Einen Stimmzettel finden",
  },
  app: {
    heading: "Verschlüsselt meine App, was ich wähle?",
    text: "Wählen Sie vor der Abgabe „Stattdessen die App prüfen“. Die App öffnet dann den Stimmzettel; ein zweites Gerät liest ihn und rechnet ihn nach. Ein geöffneter Stimmzettel kann nie abgegeben werden; danach bereiten Sie einen neuen vor. Die App kann nicht wissen, ob Sie prüfen werden. Wenn sie betrügt, muss sie also damit rechnen, ertappt zu werden.",
    link: "Prüfseite öffnen",
    offline: "Die Prüfseite verschickt nichts. Sie können sie auch speichern und ohne Netz benutzen.",
  },
  audit: {
    heading: "Stimmt die ganze Abstimmung?",
    program:
      "Besorgen Sie sich das Programm „psephos“. Es gehört zu den Paketen von Psephos. Wenn Sie nicht sicher sind, woher diese stammen, bauen Sie sie mit „make package“ selbst aus dem Quelltext.",
    run: "Starten Sie es mit der Adresse der Abstimmung:",
    election: "ABSTIMMUNG",
    address: "Die Adresse einer Abstimmung steht auf ihrer Seite unter „Selbst nachprüfen“.",
    nodes:
      "Nehmen Sie Knoten verschiedener Betreiber: Ein einzelner Knoten kann etwas verschweigen, was die anderen zeigen. Wiederholen Sie --rpc für jeden Knoten.",
    result:
      "Lesen Sie das Urteil. Jede Zeile ist eine Prüfung mit ihrem Befund. Der Rückgabewert fasst sie zusammen:",
    codes: {
      pass: "Alle Prüfungen sind bestanden.",
      fail: "Mindestens eine Prüfung ist nicht bestanden. In ihrer Zeile steht, warum.",
      unknown: "Die Prüfung ließ sich nicht durchführen. Das sagt nichts über die Abstimmung.",
    },
  },
  limits: {
    heading: "Was sich so nicht nachprüfen lässt",
    text: "Die Chain kennt Adressen, keine Menschen. Dass jede Nummer im Wählerverzeichnis einer einzigen stimmberechtigten Person gehört, dafür steht die Wahlverwaltung ein; jedem Eintrag müssen zwei ihrer Mitglieder zustimmen. Ein Gerät mit Schadsoftware kann etwas anderes anzeigen, als es tut. Darum können Sie auf einem zweiten Gerät nachprüfen.",
  },
};
