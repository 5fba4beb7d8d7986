export const join = {
  title: "Einer Organisation beitreten",
  lead: "Öffnen Sie die Einladung, die Ihnen das Wahlbüro geschickt hat, oder fügen Sie sie ein. Sie beginnt mit psephos://.",
  label: "Einladung",
  read: "Einladung lesen",
  asked: "Sie sind eingeladen von",
  check:
    "Ist das die Organisation, die Sie erwarten? Vergleichen Sie die Adresse des Wahlbüros mit der, die Sie kennen.",
  office: "Adresse des Wahlbüros",
  email: "Für",
  chain: "Wahlurne (Chain)",
  endpoints: "Erreichbar über",
  roll: "Wählerverzeichnis",
  factory: "Abstimmungen",
  file: "Einladungsdatei öffnen",
  accept: "{{organisation}} beitreten",
  joined: "Sie sind dieser Organisation schon beigetreten. Ihre Adressen bleiben, wie sie sind.",
  changesTitle: "Diese Einladung ersetzt Adressen, die Sie jetzt verwenden",
  changesLead:
    "Eine Einladung, die {{organisation}} nennt, kann jeder schreiben. Mit falschen Adressen könnten andere Ihnen falsche Abstimmungen und Ergebnisse zeigen oder Ihren Stimmzettel zurückhalten. Fragen Sie die Organisation, zum Beispiel am Telefon, bevor Sie weitermachen.",
  old: "Jetzt",
  new: "Nach dieser Einladung",
  confirm:
    "{{organisation}} hat mir auf einem anderen Weg als dieser Einladung gesagt, dass diese neuen Adressen stimmen.",
  replace: "Adressen ersetzen",
  another: "Andere Einladung verwenden",
  later: "Nicht jetzt",
  damaged:
    "Der Einladungslink, mit dem die App geöffnet wurde, ist beschädigt: Öffnen Sie den Link aus der E-Mail des Wahlbüros noch einmal, oder kopieren Sie ihn ganz.",
  aside: "Link beiseitelegen",
};

export const lostKey = {
  title: "Ihr Platz im Wählerverzeichnis gehört einer anderen Wallet",
  lead: "Das Wahlbüro hat einer anderen Adresse von Ihnen zugestimmt. Nur jene Wallet kann mit Ihrer Nummer abstimmen.",
  other: "Adresse im Verzeichnis",
  own: "Adresse dieser Wallet",
  what: "Was Sie tun können",
  restore:
    "Wenn Sie die Wiederherstellungswörter oder eine Sicherungsdatei jener Wallet haben, stellen Sie stattdessen diese wieder her, auf einem anderen Computer oder unter einem anderen Benutzernamen.",
  ask: "Wenn beides verloren ist, sagen Sie es dem Wahlbüro, zum Beispiel am Telefon. Zwei Zuständige geben Ihre Nummer dieser Wallet.",
  wait: "Lassen Sie diese Seite offen oder kommen Sie später wieder: Sobald das Wahlbüro beginnt, tragen Sie hier diese Adresse ein.",
  once: "Wenn mit Ihrer Nummer schon abgestimmt wurde, bleibt es dabei: Niemand stimmt zweimal ab.",
  copy: "Adresse dieser Wallet kopieren",
};

export const organisations = {
  title: "Organisationen",
  none: "Sie sind noch keiner Organisation beigetreten.",
};

export const registration = {
  title: "Anmeldung",
  steps: { account: "Konto", address: "Wahladresse", waiting: "Wahlbüro", enrolled: "Im Verzeichnis" },
  done: "erledigt",
  current: "jetzt",
  accountTitle: "Konto beim Wahlbüro anlegen",
  accountLead: "Damit weiß das Wahlbüro, wer sich anmeldet. Abstimmen kann es damit nicht.",
  signInTitle: "Beim Wahlbüro anmelden",
  signInLead: "Verwenden Sie E-Mail-Adresse und Passwort Ihres Kontos bei {{organisation}}.",
  email: "E-Mail",
  password: "Passwort für das Wahlbüro",
  passwordHint:
    "Mindestens 12 Zeichen. Es gilt nur für das Wahlbüro: Nehmen Sie nicht das Kennwort Ihrer Wallet.",
  signUp: "Konto anlegen",
  signIn: "Anmelden",
  haveAccount: "Ich habe ein Konto",
  noAccount: "Ich habe noch kein Konto",
  addressTitle: "Wahladresse eintragen",
  addressLead:
    "Ihre Wallet beweist dem Wahlbüro, dass diese Adresse Ihnen gehört. Der Beweis ist eine Unterschrift; sie verrät nichts und kostet nichts.",
  elsewhere:
    "Sie haben früher eine andere Adresse eingetragen. Wenn jene Wallet verloren ist, tragen Sie diese ein und sagen Sie es dem Wahlbüro.",
  rekeyOpened: "Das Wahlbüro gibt Ihre Nummer einer neuen Adresse. Tragen Sie die dieser Wallet ein.",
  rekeyWaiting:
    "Das Wahlbüro gleicht diese Adresse mit Ihnen ab und gibt ihr Ihre Nummer. Sie können die App solange schließen.",
  prove: "Diese Adresse eintragen",
  waitingTitle: "Warten auf das Wahlbüro",
  waitingLead:
    "Das Wahlbüro prüft, wer Sie sind, und setzt Ihre Adresse ins Wählerverzeichnis. Sie können die App solange schließen.",
  approved: "Das Wahlbüro hat zugestimmt. Das Verzeichnis wird auf die Chain geschrieben.",
  enrolledTitle: "Sie stehen im Wählerverzeichnis",
  enrolledLead: "Von der Chain gelesen: Ihre Nummer ist {{number}}.",
  votersOnRoll_one: "{{count}} Person steht im Verzeichnis.",
  votersOnRoll_other: "{{count}} Personen stehen im Verzeichnis.",
  yourAddress: "Ihre Wahladresse",
};
