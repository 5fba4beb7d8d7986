/** What a refusal of the office means for the reader, by its code. */
export const errors = {
  network: "Das Wahlbüro ist nicht erreichbar. Prüfen Sie Ihre Verbindung. Diese Seite versucht es weiter.",
  internal:
    "Etwas ist schiefgegangen. Bitte versuchen Sie es noch einmal. Wenn es wieder geschieht, sagen Sie den Betreibern des Wahlbüros Bescheid.",
  bad_credentials: "Die E-Mail-Adresse oder das Passwort ist falsch.",
  locked:
    "Es gab zu viele fehlgeschlagene Anmeldungen. Bitte warten Sie eine Weile und versuchen Sie es dann noch einmal.",
  too_many_requests:
    "Aus Ihrem Netz kamen zu viele Anfragen. Bitte warten Sie eine Minute und versuchen Sie es dann noch einmal.",
  token_missing: "Bitte melden Sie sich zuerst an.",
  token_invalid: "Diese Anmeldung ist nicht gültig. Bitte melden Sie sich erneut an.",
  token_expired: "Ihre Anmeldung ist abgelaufen. Bitte melden Sie sich erneut an.",
  forbidden: "Ihr Konto darf das nicht.",
  bad_password: "Das Passwort muss 12 bis 256 Zeichen haben.",
  same_password: "Bitte wählen Sie ein anderes Passwort als Ihr aktuelles.",
  bad_email: "Das ist keine gültige E-Mail-Adresse.",
  not_a_bounce: "Das ist kein Zustellbericht zu einer Nachricht dieses Wahlbüros.",
  mail_not_failed:
    "Diese Nachricht kann nicht noch einmal gesendet werden. Senden Sie stattdessen eine neue Einladung.",
  email_taken: "Zu dieser E-Mail-Adresse gibt es schon ein Konto.",
  no_such_user: "Dieses Konto gibt es nicht.",
  last_admin:
    "Das ist das letzte Konto der Administration. Geben Sie zuerst einem anderen Konto diese Rolle.",
  no_such_voter: "Diese Person steht nicht auf der Liste.",
  address_not_proven: "Diese Person hat noch keine Adresse nachgewiesen oder ist schon freigegeben.",
  already_proposed: "Diese Person ist schon vorgeschlagen. Jetzt kann jemand anderes bestätigen.",
  not_proposed: "Diese Person hat noch niemand vorgeschlagen, oder ihre Adresse hat sich seitdem geändert.",
  same_registrar: "Das haben Sie selbst vorgeschlagen; bestätigen muss es jemand anderes.",
  own_password_first:
    "Die Administration kennt Ihr Passwort. Wählen Sie zuerst unter „Mein Konto“ ein eigenes. Dann können Sie Personen freigeben und Schlüssel ersetzen.",
  address_changed:
    "Inzwischen wurde eine andere Adresse nachgewiesen. Vergleichen Sie die neue mit der Person und schlagen Sie sie erneut vor.",
  not_enrolled: "Diese Person steht nicht im Verzeichnis; es gibt keinen Schlüssel zu ersetzen.",
  reason_missing: "Bitte geben Sie einen Grund mit 5 bis 500 Zeichen an.",
  rekey_open: "Der Schlüssel dieser Person wird schon ersetzt.",
  no_rekey: "Der Schlüssel dieser Person wird gerade nicht ersetzt.",
  rekey_not_proven: "Die neue Adresse ist noch nicht nachgewiesen.",
  rekey_confirmed:
    "Der neue Schlüssel ist bestätigt und wird ins Verzeichnis geschrieben. Das lässt sich nicht mehr abbrechen.",
  nothing_to_enrol: "Niemand wartet auf die Eintragung.",
  chain_unavailable: "Das Wahlbüro erreicht die Chain gerade nicht. Bitte versuchen Sie es bald noch einmal.",
  too_many: "Bitte wählen Sie höchstens 5.000 Personen auf einmal aus.",
  too_large: "Die Datei ist zu groß: höchstens 32 MB.",
  invalid: "Im Formular fehlt etwas, oder etwas ist nicht gültig.",
  not_found: "Das gibt es hier nicht mehr.",
  not_offered: "Das bietet dieses Wahlbüro nicht an.",
  no_such_election: "Diese Organisation hat keine Abstimmung unter dieser Adresse.",
  results_unavailable: "Das Wahlbüro liest die Ergebnisse gerade neu ein. Sie sind gleich wieder da.",
  code_wrong: "Dieser Code ist falsch, schon verwendet oder abgelaufen. Bitte warten Sie auf den nächsten.",
  codes_locked:
    "Für dieses Konto wurden zu viele falsche Codes eingegeben. Es nimmt eine Zeit lang keine Codes an, auch nicht den richtigen. Warten Sie und versuchen Sie es dann noch einmal, oder melden Sie sich mit einem Passkey an. Falls Sie das nicht waren, kennt jemand Ihr Passwort: Lassen Sie sich von der Administration ein neues geben.",
  code_required: "Bitte geben Sie auch den Code aus Ihrer Authenticator-App ein.",
  passkey_required:
    "Dieses Konto meldet sich mit einem Passkey an. Verwenden Sie ihn, oder geben Sie einen Ihrer Wiederherstellungscodes ein.",
  passkey_invalid:
    "Dieser Passkey wurde nicht angenommen. Versuchen Sie es noch einmal, oder melden Sie sich anders an.",
  passkey_taken: "Dieser Passkey ist schon registriert.",
  passkey_name: "Bitte geben Sie dem Passkey einen Namen mit 1 bis 60 Zeichen.",
  passkey_cancelled:
    "Es wurde kein Passkey verwendet. Versuchen Sie es noch einmal, oder melden Sie sich anders an.",
  too_many_passkeys: "Ein Konto kann höchstens 20 Passkeys haben. Bitte entfernen Sie zuerst einen.",
  no_such_passkey: "Diesen Passkey gibt es nicht.",
  ceremony_expired: "Das hat zu lange gedauert oder wurde schon verwendet. Bitte beginnen Sie von vorn.",
  passkeys_not_offered:
    "Passkeys funktionieren nur, wenn das Wahlbüro unter einem Namen und über HTTPS erreichbar ist. Dieses ist es nicht.",
  totp_set: "Es ist schon eine Authenticator-App eingerichtet. Entfernen Sie sie zuerst.",
  no_totp: "Es wird gerade keine Authenticator-App eingerichtet. Bitte beginnen Sie von vorn.",
  reset_reason: "Bitte geben Sie einen Grund mit 5 bis 500 Zeichen an.",
  own_factors: "Hier ändern Sie die Anmeldung anderer. Ihre eigene ändern Sie unter „Mein Konto“.",
  file_not_text:
    "Diese Datei ist kein Text in UTF-8. Speichern Sie sie als „CSV UTF-8“ und versuchen Sie es noch einmal.",
  file_empty: "Die Datei ist leer.",
  file_no_titles: "Die erste Zeile der Datei muss die Spalten benennen.",
  file_many_columns: "Die Datei hat zu viele Spalten: höchstens {{max}}.",
  file_long_line: "Zeile {{line}} hat zu viele Spalten: höchstens {{max}}.",
  file_many_rows: "Die Datei hat zu viele Zeilen: höchstens {{max}}. Bitte teilen Sie sie auf.",
  file_column_missing: "Die Spalte „{{column}}“ fehlt. Gebraucht werden die Spalten id, name und email.",
  file_column_unexpected:
    "Die Spalte „{{column}}“ wird nicht erwartet. Wählen Sie aus, welche Spalten verwendet werden.",
  file_column_absent: "Die Spalte „{{column}}“ gibt es in der Datei nicht.",
  file_quote_open:
    "In Zeile {{line}} wird ein Anführungszeichen nicht geschlossen. Deshalb ist unklar, wo die Zeile endet.",
  own_factor_first:
    "Die Administration hat Ihren zweiten Faktor entfernt. Richten Sie zuerst unter „Mein Konto“ einen neuen ein. Dann können Sie Personen freigeben und Schlüssel ersetzen.",
  has_voted:
    "Diese Person hat in einer laufenden Abstimmung abgestimmt und kann deshalb jetzt nicht gestrichen werden.",
  struck_off: "Diese Person ist gestrichen. Setzen Sie sie zuerst wieder auf die Liste.",
  strike_open: "Die Streichung dieser Person ist schon vorgeschlagen.",
  no_strike: "Niemand hat die Streichung dieser Person vorgeschlagen.",
  strike_confirmed: "Die Streichung ist bestätigt und wird gerade ins Verzeichnis geschrieben.",
  being_enrolled:
    "Diese Person wird gerade ins Verzeichnis geschrieben. Bitte versuchen Sie es danach noch einmal.",
  no_such_roll_election: "Zu diesem Verzeichnis gibt es keine solche Abstimmung.",
  no_such_import: "Diesen Import gibt es nicht.",
  undo_too_late:
    "Dieser Import lässt sich nicht mehr rückgängig machen: Er ist nicht der neueste, oder Personen daraus wurden seitdem eingeladen oder geändert.",
  cross_site: "Diese Anfrage kam von einer anderen Website und wurde abgelehnt.",
};
