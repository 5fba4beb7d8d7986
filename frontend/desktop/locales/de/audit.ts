import type { Texts } from "../en";

export const audit: Texts["audit"] = {
  title: "Die ganze Abstimmung prüfen",
  lead: "Dieser Computer kann alles selbst prüfen: das Wählerverzeichnis, jeden Stimmzettel und die Auszählung. Er fragt nur die Wahlurne (die Chain), nicht das Wahlbüro. Sie müssen dem Wahlbüro nichts glauben.",
  start: "Die ganze Abstimmung prüfen",
  again: "Noch einmal prüfen",
  cancel: "Prüfung abbrechen",
  progress: "Fortschritt der Prüfung",
  running: "Die Prüfung läuft. Sie können die App weiter benutzen.",
  stages: {
    contracts: "Die Regeln der Wahlurne werden gelesen",
    roll: "Das Wählerverzeichnis wird gelesen",
    turnout: "Es wird gelesen, wer abgestimmt hat",
    blocks: "Es wird gelesen, wann die Stimmzettel kamen",
    ballots: "Die Stimmzettel werden gelesen",
    trustees: "Die Zeremonie der Treuhänder wird gelesen",
    shares: "Die Entschlüsselung wird gelesen",
    checks: "Alles wird nachgerechnet",
  },
  cancelled: "Die Prüfung wurde abgebrochen. Es wurde nichts festgestellt.",
  impossibleTitle: "Die Prüfung war nicht möglich",
  impossible:
    "Das heißt nicht, dass mit der Abstimmung etwas nicht stimmt. Versuchen Sie es später noch einmal.",
  unreachable: "Ein Knoten der Wahlurne antwortet nicht. Die Prüfung fragt jeden von ihnen.",
  notFound: "Die Knoten kennen diese Abstimmung nicht.",
  passedTitle: "Alles stimmt",
  passed_one:
    "Dieser Computer hat das Wählerverzeichnis, {{count}} Stimmzettel und die Auszählung nachgerechnet und keinen Fehler gefunden. {{count}} von {{voters}} Personen haben abgestimmt.",
  passed_other:
    "Dieser Computer hat das Wählerverzeichnis, alle {{count}} Stimmzettel und die Auszählung nachgerechnet und keinen Fehler gefunden. {{count}} von {{voters}} Personen haben abgestimmt.",
  asOf: "Stand: Block {{block}}, {{time}}.",
  oneNode:
    "Es wurde ein Knoten der Chain gefragt und ihm geglaubt, was auf der Chain steht. Wer ausschließen will, dass er lügt, prüft mit mehreren unabhängigen Knoten, zum Beispiel mit „psephos audit“.",
  nodes: "Es wurden {{count}} Knoten der Chain gefragt; sie stimmen überein.",
  failedTitle: "Mit dieser Abstimmung stimmt etwas nicht",
  failed:
    "Dieser Computer hat festgestellt, dass nicht alles stimmt. Verlassen Sie sich nicht auf das Ergebnis, solange das nicht geklärt ist. Entweder wurde die Abstimmung manipuliert, oder ein Knoten der Chain macht falsche Angaben.",
  failedDo:
    "Speichern Sie den Bericht, schicken Sie ihn der Organisation und anderen Mitgliedern, und bitten Sie jemanden, von einem anderen Computer mit einem anderen Knoten zu prüfen.",
  found: "Was nicht stimmt",
  own: {
    title: "Ihr eigener Stimmzettel",
    counted: "Ihr Stimmzettel {{tracker}} ist unter den geprüften Stimmzetteln.",
    other:
      "In der Wahlurne liegt unter Ihrer Nummer ein anderer Stimmzettel als {{tracker}}. Vielleicht hat jemand Ihren Schlüssel benutzt.",
    missing:
      "Ihr Stimmzettel {{tracker}} ist nicht in der Wahlurne, obwohl er dort schon zu sehen war oder inzwischen dort sein müsste.",
    waiting:
      "Ihr Stimmzettel {{tracker}} ist noch nicht angekommen. Prüfen Sie noch einmal, wenn Ihr Beleg sagt, dass er in der Wahlurne ist.",
    elsewhere:
      "Unter Ihrer Nummer ist ein Stimmzettel gezählt. Er wurde nicht von diesem Computer abgegeben: Vergleichen Sie seine Prüfnummer {{tracker}} mit Ihrem Beleg.",
  },
  checked: "Was geprüft wurde",
  passedMark: "stimmt",
  failedMark: "stimmt nicht",
  should: "Was stimmen müsste: {{means}}",
  figures: "Die Zahlen zu jeder Prüfung",
  savePdf: "Bericht als PDF speichern",
  saveJson: "Für Fachleute speichern (JSON)",
  saved: "Gespeichert unter {{path}}",
  checks: {
    chain: {
      identity: {
        title: "Dieselbe Wahlurne für alle",
        means: "Die gefragten Knoten zeigen dieselbe Chain und dieselben Belege.",
      },
    },
    code: {
      election: {
        title: "Die Regeln der Abstimmung",
        means:
          "In der Wahlurne läuft genau das veröffentlichte Programm; niemand kann eine Hintertür eingebaut haben.",
      },
      roll: {
        title: "Die Regeln des Wählerverzeichnisses",
        means: "Im Wählerverzeichnis läuft genau das veröffentlichte Programm.",
      },
      board: {
        title: "Die Regeln der Treuhänder",
        means: "Im Gremium der Treuhänder läuft genau das veröffentlichte Programm.",
      },
    },
    metadata: {
      hash: {
        title: "Fragen und Antworten",
        means: "Die Texte, die Sie sahen, sind die, die beim Anlegen der Abstimmung festgelegt wurden.",
      },
    },
    roll: {
      pages: {
        title: "Das Wählerverzeichnis",
        means: "Das Verzeichnis ist vollständig, und niemand hat es heimlich geändert.",
      },
      duplicates: {
        title: "Niemand doppelt im Verzeichnis",
        means: "Keine Adresse steht unter zwei Nummern, und niemand, der gestrichen wurde, hat abgestimmt.",
      },
      amendments: {
        title: "Änderungen am Verzeichnis",
        means:
          "Jeder ersetzte oder gestrichene Eintrag ist öffentlich; die nach der Öffnung sind aufgeführt.",
      },
    },
    ballots: {
      window: { title: "Rechtzeitig", means: "Jeder Stimmzettel kam, während die Abstimmung offen war." },
      once: { title: "Ein Stimmzettel für jede Person", means: "Keine Nummer hat zweimal abgestimmt." },
      signed: {
        title: "Von den Stimmberechtigten unterschrieben",
        means:
          "Jeder Stimmzettel trägt die Unterschrift der Person, die das Verzeichnis nennt. Niemand hat Stimmzettel hinzugefügt.",
      },
      proofs: {
        title: "Gültige geheime Stimmzettel",
        means:
          "Jeder verschlüsselte Stimmzettel enthält genau eine erlaubte Antwort je Frage, ohne dass er geöffnet wird.",
      },
    },
    tally: {
      sum: {
        title: "Die Summe der Stimmzettel",
        means: "Entschlüsselt wurde die Summe aller Stimmzettel; keiner fehlt.",
      },
    },
    trustees: {
      ceremony: {
        title: "Der Schlüssel der Treuhänder",
        means: "Den Schlüssel, der die Stimmzettel verschlüsselt, haben alle Treuhänder gemeinsam gemacht.",
      },
      shares: {
        title: "Die Entschlüsselung der Treuhänder",
        means: "Für den Teil jedes Treuhänders an der Entschlüsselung ist bewiesen, dass er richtig ist.",
      },
    },
    result: {
      counts: {
        title: "Die Auszählung",
        means: "Die veröffentlichten Zahlen sind das, was die Stimmzettel ergeben.",
      },
    },
    organisation: {
      roll: {
        title: "Ihre Organisation",
        means:
          "Die Abstimmung findet auf dem Wählerverzeichnis der Organisation statt, der Sie beigetreten sind.",
      },
    },
    receipt: {
      counted: { title: "Ihr Beleg", means: "Der Stimmzettel mit Ihrer Prüfnummer ist unter den geprüften." },
    },
  },
};
