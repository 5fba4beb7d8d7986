import type { Texts } from "../en";

/** Every text of the checking page in German. */
export const texts: Texts = {
  title: "Einen Stimmzettel prüfen",
  language: "Sprache",
  intro:
    "Wählen Sie in der Wahl-App „Stattdessen die App prüfen“. Sie öffnet den Stimmzettel und zeigt QR-Codes. Diese Seite liest sie und rechnet den Stimmzettel nach: Enthält er wirklich Ihre Wahl? Ein geöffneter Stimmzettel kann nie abgegeben werden.",
  device: "Nehmen Sie dafür ein anderes Gerät als das, mit dem Sie wählen.",
  footer:
    "Diese Seite schickt nichts irgendwohin. Sie funktioniert auch ohne Netz und aus einem Ordner auf Ihrem Gerät.",
  scan: {
    heading: "Den geöffneten Stimmzettel einlesen",
    start: "Kamera benutzen",
    stop: "Kamera anhalten",
    view: "Bild der Kamera",
    aim: "Halten Sie das Gerät so, dass der ganze QR-Code im Bild ist. Mehrere Codes werden nacheinander gelesen, in beliebiger Reihenfolge.",
    noCamera:
      "Die Kamera lässt sich hier nicht benutzen. Fotografieren Sie die Codes und wählen Sie die Bilder aus.",
    files: "Bilder oder eine Datei auswählen",
    paste: "Oder den geöffneten Stimmzettel einfügen",
    pasteHint: "Der Text, den „Geöffneten Stimmzettel kopieren“ in der App kopiert.",
    check: "Text prüfen",
    progress: "{{have}} von {{total}} Codes gelesen",
    missing: "Es fehlen noch: {{codes}}",
    noCode: "Darin ist kein geöffneter Stimmzettel. Ist der Code scharf und ganz im Bild?",
    noBallot:
      "Das ist kein geöffneter Stimmzettel. Nehmen Sie den, den die App nach „Stattdessen die App prüfen“ ausgibt.",
    mixed: "Die Codes gehören nicht zusammen. Fangen Sie mit dem ersten neu an.",
    working: "Wird berechnet …",
    again: "Einen anderen Stimmzettel prüfen",
  },
  verdict: {
    passed: "Der Stimmzettel enthält genau diese Wahl",
    passedText: "Verschlüsselung, Beweise und Prüfnummer wurden nachgerechnet und stimmen.",
    compare: "Vergleichen Sie jetzt",
    compareTracker:
      "Diese Prüfnummer muss die sein, die die App gezeigt hat, bevor Sie sich für das Prüfen entschieden haben:",
    compareChoices: "Das muss die Wahl sein, die Sie getroffen haben:",
    choice: "Antwort {{option}} von {{options}}",
    question: "Frage {{number}}",
    wordsOffice:
      "Titel und Antworten stehen hier in den Worten des Links, der Sie hergebracht hat. Trauen Sie ihnen, wenn Sie von der Ergebnisseite der Organisation kommen; hat das geprüfte Gerät selbst den Link gezeigt, halten Sie sich an die Nummern.",
    wordsNone:
      "Fragen und Antworten sind nummeriert, wie die App sie zeigt, von oben. Um ihre Worte zu sehen, kommen Sie von der Seite der Abstimmung hierher.",
    wordsOther:
      "Die Seite, von der Sie kommen, zeigt eine andere Abstimmung als die, für die dieser Stimmzettel ist.",
    failed: "Wählen Sie nicht mit diesem Gerät",
    failedText:
      "Der Stimmzettel enthält nicht, was die App sagt. Heben Sie ihn auf und zeigen Sie ihn dem Wahlbüro.",
    unreadable: "Das ist kein geöffneter Stimmzettel, der sich prüfen lässt",
    details: "Einzelheiten",
    election: "Abstimmung",
    chain: "Chain",
    number: "Nummer im Wählerverzeichnis",
    voter: "Adresse der Person",
    mode: { open: "Offener Stimmzettel", secret: "Geheimer Stimmzettel" },
    key: "Verschlüsselt mit dem Schlüssel",
    keyNote:
      "Ob das der Schlüssel der Treuhänder ist, kann nur die Chain sagen: „psephos check-ballot DATEI --rpc URL“ fragt sie. Der Vertrag zählt keinen Stimmzettel mit einem anderen Schlüssel.",
  },
  fault: {
    damaged: "Er ist beschädigt: „{{detail}}“ fehlt oder ist nicht gültig.",
    version: "Er hat eine Version, die diese Seite nicht kennt.",
    tracker: "Die Prüfnummer gehört nicht zu diesem Stimmzettel: Sie müsste {{detail}} sein.",
    choices: "Die Wahl nennt nicht eine Antwort zu jeder Frage.",
    contents: "Der Stimmzettel enthält nicht die Wahl, die er angibt.",
    length: "Seine Teile haben nicht die richtige Länge.",
    scalar: "Eine Zahl darin hat nicht ihre einzige gültige Form.",
    point: "Ein Punkt darin liegt nicht auf der Kurve.",
    identity: "Eine Verschlüsselung darin verbirgt nichts.",
    opening: "Die Wahl ergibt nicht diese Verschlüsselung: Verschlüsselt wurde etwas anderes.",
    challenge: "Sein Beweis wurde nicht für diesen Stimmzettel, diese Person und diese Abstimmung gemacht.",
    proof: "Sein Beweis stimmt nicht.",
  },
};
