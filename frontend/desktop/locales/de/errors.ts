export const errors = {
  internal:
    "In der App ist etwas schiefgegangen. Versuchen Sie es erneut; wenn es bleibt, starten Sie die App neu.",
  network: "Das Netz antwortet nicht. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.",
  settings: { invalid: "Diese Einstellung ist nicht möglich." },
  window: { none: "Das geht nur im Fenster der App." },
  creation: { none: "Beginnen Sie von vorn: Die neue Phrase wurde verworfen." },
  phrase: {
    length: "Eine Wiederherstellungsphrase hat 12 oder 24 Wörter.",
    word: "Wort {{position}} steht nicht in der Liste der Wiederherstellungswörter. Prüfen Sie die Schreibweise.",
    checksum: "Diese Wörter passen nicht zusammen. Prüfen Sie Schreibweise und Reihenfolge.",
    confirm: "Nicht alle stimmen. Sehen Sie auf Ihrem Papier nach und versuchen Sie es erneut.",
  },
  passphrase: {
    short: "Verwenden Sie mindestens 12 Zeichen.",
    long: "Dieses Kennwort ist zu lang.",
    weak: "Das ist zu leicht zu erraten. Nehmen Sie mehrere Wörter ohne Zusammenhang.",
  },
  backup: {
    passphrase: "Das ist nicht das Kennwort der Datei.",
    damaged:
      "Das ist keine vollständige Sicherungsdatei. Wählen Sie die Datei, die Psephos gespeichert hat, meist psephos-backup.age.",
  },
  vault: {
    passphrase:
      "Das Kennwort ist falsch. Wenn Sie sicher sind, wurde die Datei der Wallet verändert: Stellen Sie die Wallet wieder her.",
    damaged:
      "Die Datei der Wallet ist beschädigt. Stellen Sie die Wallet aus der Wiederherstellungsphrase wieder her.",
    parameters:
      "Die Datei der Wallet wurde von jemandem unsicher gemacht. Stellen Sie die Wallet aus der Wiederherstellungsphrase wieder her.",
    exists: "Hier gibt es schon eine andere Wallet.",
    none: "Hier gibt es noch keine Wallet.",
    inUse: "Ein anderes Fenster von Psephos benutzt diese Wallet. Schließen Sie es zuerst.",
    locked: "Die Wallet ist gesperrt. Entsperren Sie sie und versuchen Sie es erneut.",
    address:
      "Die Datei der Wallet enthält eine andere Adresse, als sie angibt. Stellen Sie die Wallet wieder her.",
  },
  sender: {
    busy: "Ihre Wallet unterschreibt gerade etwas anderes, darum wurde nichts unterschrieben; versuchen Sie es gleich noch einmal.",
  },
  sign: {
    chain: "Das lässt sich nicht unterschreiben.",
    address: "Diese Wallet hat nicht die Adresse, die unterschreiben muss.",
  },
  development: {
    vault: "Eine Entwicklungsversion öffnet keine echte Wallet.",
    network: "Eine Entwicklungsversion spricht nur mit diesem Computer.",
  },
  invitation: {
    invalid: "Das ist keine vollständige Einladung. Kopieren Sie alles, von psephos:// bis zum Ende.",
    changes:
      "Diese Einladung würde Adressen einer Organisation ersetzen, der Sie beigetreten sind. Es wurde nichts geändert.",
  },
  organisation: { unknown: "Sie sind dieser Organisation nicht beigetreten." },
  chain: {
    unreachable: "Die Wahlurne ist gerade nicht erreichbar. Es wird von selbst weiter versucht.",
    wrong:
      "Der befragte Knoten gehört nicht zu der Chain, die die Einladung nennt. Stimmen Sie nicht ab; sagen Sie es der Organisation.",
    notFound: "Das gibt es auf der Chain der Organisation nicht.",
    texts: "Die Texte dieser Abstimmung sind nicht die, die beim Anlegen festgelegt wurden.",
    refused: "Die Chain hat es abgelehnt ({{name}}).",
    disagree:
      "Die Knoten der Chain dieser Organisation widersprechen sich: Einer lügt oder ist defekt. Es wurde nichts gesendet. Versuchen Sie es später erneut; wenn es bleibt, sagen Sie es der Organisation.",
    disputed:
      "Die Knoten der Chain dieser Organisation widersprechen sich: Einer lügt oder ist defekt. Ihr Stimmzettel ist aufbewahrt und wird weiter verfolgt. Wenn es bleibt, sagen Sie es der Organisation.",
    foreignCode:
      "Die Verträge dieser Abstimmung sind nicht die dieses Programms. Sie könnten Stimmen verraten oder verändern; deshalb wurde nichts gesendet. Stimmen Sie nicht ab und sagen Sie es der Organisation.",
  },
  funds: { missing: "Ihrer Adresse fehlen {{amount}} der Münze der Chain für die Gebühr." },
  election: {
    address: "Diese Abstimmung gibt es nicht.",
    otherRoll: "Diese Abstimmung gehört zu einer anderen Organisation.",
  },
  trustee: {
    none: "Diese Wallet gehört hier zu keinem Treuhänder.",
    openBallot: "Dies ist eine offene Abstimmung: Es gibt nichts zu entschlüsseln.",
    open: "Die Abstimmung ist noch nicht zu Ende. Vorher wird nichts entschlüsselt.",
    settling:
      "Das Ende der Abstimmung ist auf der Chain noch nicht endgültig. Das kann einige Minuten dauern; vorher wird nichts entschlüsselt.",
    early: "Im Moment gibt es für Sie nichts zu tun: Erst sind andere an der Reihe.",
    late: "Die Zeit für diese Runde ist vorbei. Es müssen neue Treuhänder eingesetzt werden.",
    phase: "Das geht nicht mehr oder noch nicht. Vielleicht war jemand schneller.",
    done: "Das haben Sie schon getan.",
    fewShares: "Es haben noch nicht genug Treuhänder ihren Teil veröffentlicht.",
    pending: "Das wird schon gesendet.",
    prepared: "Das wurde weggelegt. Sehen Sie es noch einmal an.",
    replaced: "Eine andere Transaktion Ihrer Adresse war an dieser Stelle. Versuchen Sie es noch einmal.",
    foreignCode:
      "Die Verträge sind nicht die dieses Programms. Sie könnten verraten, was Treuhänder geheim halten; deshalb wurde nichts gesendet. Sagen Sie es der Organisation.",
    otherOrganisation:
      "Für dieselben Treuhänder haben Sie schon bei einer anderen Organisation gearbeitet, über andere Knoten. Eine der beiden könnte auf das aus sein, was Sie dort geheim halten; deshalb wurde nichts gesendet. Fragen Sie beide.",
  },
  audit: { none: "Es gibt keine abgeschlossene Prüfung dieser Abstimmung." },
  ballot: {
    voted: "Sie haben schon abgestimmt.",
    handed:
      "Sie haben für diese Abstimmung schon einen Stimmzettel unterschrieben, und er kann noch in die Urne kommen. Deshalb wird kein zweiter gemacht. Wenn Ihrer fehlt, sagen Sie es dem Wahlbüro.",
    roll: "Sie stehen nicht im Wählerverzeichnis dieser Abstimmung.",
    phase: "Diese Abstimmung ist nicht geöffnet.",
    prepared: "Dieser Stimmzettel wurde verworfen. Bereiten Sie ihn noch einmal vor.",
    none: "Es gibt keinen Stimmzettel zu senden.",
    rejected: "Der Stimmzettel wurde abgelehnt.",
    replaced:
      "Eine andere Transaktion Ihrer Adresse hat die Stelle eingenommen. Senden Sie den Stimmzettel noch einmal.",
    contents: "Die Auswahl passt nicht zu diesem Stimmzettel.",
    chain: "Der Stimmzettel ist für eine andere Chain.",
    election: "Der Stimmzettel ist für eine andere Abstimmung.",
    signature: "Die Unterschrift ist nicht gültig.",
  },
  office: {
    challenge:
      "Das Wahlbüro wollte etwas anderes bewiesen haben als diese Anmeldung. Es wurde nichts unterschrieben; sagen Sie es der Organisation.",
    unreachable: "Das Wahlbüro antwortet nicht. Versuchen Sie es später erneut.",
    malformed: "Unter dieser Adresse antwortet kein Wahlbüro.",
    signed_out: "Melden Sie sich zuerst beim Wahlbüro an.",
    bad_credentials: "E-Mail-Adresse oder Passwort ist falsch.",
    locked: "Es gab zu viele Fehlversuche. Warten Sie etwas und versuchen Sie es erneut.",
    busy: "Gerade melden sich zu viele an. Versuchen Sie es in einigen Sekunden erneut.",
    too_many_requests: "Das waren zu viele Anfragen. Warten Sie eine Minute und versuchen Sie es erneut.",
    email_taken: "Zu dieser E-Mail-Adresse gibt es schon ein Konto. Melden Sie sich an.",
    password_is_passphrase:
      "Das ist die Passphrase Ihrer Wallet, die niemand sonst je sehen soll. Es wurde nichts gesendet. Wählen Sie für das Wahlbüro ein anderes Passwort.",
    bad_password: "Das Passwort muss 12 bis 256 Zeichen haben.",
    bad_email: "Das ist keine gültige E-Mail-Adresse.",
    code_invalid:
      "Der Code der Einladung gilt nicht für diese E-Mail-Adresse. Prüfen Sie sie oder bitten Sie um eine neue Einladung.",
    code_used:
      "Der Code der Einladung wurde schon benutzt. Melden Sie sich an oder bitten Sie um eine neue Einladung.",
    code_expired: "Der Code der Einladung gilt nicht mehr. Bitten Sie das Wahlbüro um eine neue.",
    nonce_invalid: "Dieser Beweis ist abgelaufen. Versuchen Sie es noch einmal.",
    possession_invalid: "Das Wahlbüro hat den Beweis nicht anerkannt. Versuchen Sie es noch einmal.",
    address_taken: "Diese Adresse ist für eine andere Person eingetragen. Verwenden Sie eine eigene Wallet.",
    address_fixed:
      "Für Sie ist schon eine andere Adresse zugelassen. Stellen Sie jene Wallet wieder her oder sagen Sie dem Wahlbüro, dass sie verloren ist.",
    chain_unavailable: "Das Wahlbüro erreicht die Chain gerade nicht. Versuchen Sie es bald erneut.",
    other: "Das Wahlbüro hat abgelehnt: {{detail}}",
  },
};
