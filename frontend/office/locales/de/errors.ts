export const errors = {
  network:
    "Das Wahlbüro ist nicht erreichbar. Prüfen Sie Ihre Verbindung; diese Seite versucht es von selbst erneut.",
  internal:
    "Etwas ist schiefgegangen. Versuchen Sie es erneut; bleibt es dabei, verständigen Sie die Betreiber des Wahlbüros.",
  bad_credentials: "E-Mail-Adresse oder Passwort ist falsch.",
  locked: "Zu viele fehlgeschlagene Anmeldungen. Bitte warten Sie und versuchen Sie es erneut.",
  too_many_requests:
    "Zu viele Anfragen aus Ihrem Netz. Bitte warten Sie eine Minute und versuchen Sie es erneut.",
  token_missing: "Bitte melden Sie sich zuerst an.",
  token_invalid: "Diese Anmeldung gilt nicht. Bitte melden Sie sich erneut an.",
  token_expired: "Die Anmeldung ist abgelaufen. Bitte melden Sie sich erneut an.",
  forbidden: "Ihr Konto darf das nicht.",
  bad_password: "Das Passwort muss 12 bis 256 Zeichen haben.",
  same_password: "Bitte wählen Sie ein anderes Passwort als das bisherige.",
  bad_email: "Das ist keine gültige E-Mail-Adresse.",
  not_a_bounce: "Das ist kein Zustellbericht zu einer Nachricht dieses Wahlamts.",
  mail_not_failed:
    "Es gibt keine solche Nachricht, die erneut gesendet werden kann. Schreiben Sie stattdessen eine neue Einladung.",
  email_taken: "Es gibt schon ein Konto mit dieser E-Mail-Adresse.",
  no_such_user: "Dieses Konto gibt es nicht.",
  last_admin: "Das ist das letzte Konto der Administration; legen Sie zuerst ein weiteres an.",
  no_such_voter: "Diese Person steht nicht im Verzeichnis.",
  address_not_proven: "Diese Person hat noch keine Adresse nachgewiesen oder ist schon freigegeben.",
  already_proposed: "Diese Person ist schon vorgeschlagen; jemand anderes kann bestätigen.",
  not_proposed: "Diese Person ist noch nicht vorgeschlagen, oder ihre Adresse hat sich seitdem geändert.",
  same_registrar: "Wer vorgeschlagen hat, kann nicht bestätigen. Das muss jemand anderes tun.",
  own_password_first:
    "Die Administration kennt Ihr Passwort. Wählen Sie unter „Mein Konto“ ein eigenes; dann können Sie freigeben und Schlüssel ersetzen.",
  address_changed:
    "Seit dem Vorschlag wurde eine andere Adresse nachgewiesen. Vergleichen Sie sie mit der Person und schlagen Sie neu vor.",
  not_enrolled: "Diese Person steht nicht im Verzeichnis der Chain; es gibt keinen Schlüssel zu ersetzen.",
  reason_missing: "Bitte nennen Sie den Grund in 5 bis 500 Zeichen.",
  rekey_open: "Für diese Person wird schon ein Schlüssel ersetzt.",
  no_rekey: "Für diese Person wird gerade kein Schlüssel ersetzt.",
  rekey_not_proven: "Die neue Adresse ist noch nicht nachgewiesen.",
  rekey_confirmed:
    "Der Ersatz ist bestätigt und auf dem Weg in die Chain; er lässt sich nicht mehr abbrechen.",
  nothing_to_enrol: "Niemand wartet auf die Eintragung.",
  chain_unavailable: "Das Wahlbüro erreicht die Chain gerade nicht. Bitte versuchen Sie es bald erneut.",
  too_many: "Bitte wählen Sie höchstens 5.000 Personen auf einmal.",
  too_large: "Die Datei ist zu groß: höchstens 32 MB.",
  invalid: "Im Formular fehlt etwas oder etwas ist nicht gültig.",
  not_found: "Das gibt es hier nicht mehr.",
  not_offered: "Dieses Wahlbüro bietet das nicht an.",
  no_such_election: "Unter dieser Adresse gibt es keine Wahl dieser Organisation.",
  results_unavailable: "Die Ergebnisse werden gerade neu aus der Chain gelesen und sind gleich wieder da.",
  code_wrong: "Dieser Code ist falsch, schon verwendet oder abgelaufen. Bitte warten Sie auf den nächsten.",
  codes_locked:
    "Für dieses Konto wurden zu viele falsche Codes eingegeben; eine Zeit lang nimmt es keinen mehr an, auch nicht den richtigen. Warten Sie und versuchen Sie es erneut, oder melden Sie sich mit einem Passkey an. Waren Sie es nicht, kennt jemand Ihr Passwort: Lassen Sie sich von der Administration ein neues geben.",
  code_required: "Bitte geben Sie auch den Code Ihrer Authenticator-App ein.",
  passkey_required:
    "Dieses Konto meldet sich mit einem Passkey an. Verwenden Sie ihn oder einen Ihrer Wiederherstellungscodes.",
  passkey_invalid:
    "Dieser Passkey wurde nicht angenommen. Versuchen Sie es erneut oder melden Sie sich anders an.",
  passkey_taken: "Dieser Passkey ist schon eingetragen.",
  passkey_name: "Bitte geben Sie dem Passkey einen Namen mit 1 bis 60 Zeichen.",
  passkey_cancelled:
    "Es wurde kein Passkey verwendet. Versuchen Sie es erneut oder melden Sie sich anders an.",
  too_many_passkeys: "Ein Konto kann 20 Passkeys haben; bitte entfernen Sie zuerst einen.",
  no_such_passkey: "Diesen Passkey gibt es nicht.",
  ceremony_expired: "Das hat zu lange gedauert oder wurde schon verwendet. Bitte beginnen Sie neu.",
  passkeys_not_offered:
    "Passkeys brauchen ein Wahlbüro, das unter einem Namen und mit HTTPS erreichbar ist; dieses ist es nicht.",
  totp_set: "Es ist schon eine Authenticator-App eingerichtet; entfernen Sie sie zuerst.",
  no_totp: "Es wird gerade keine Authenticator-App eingerichtet. Bitte beginnen Sie neu.",
  reset_reason: "Bitte nennen Sie den Grund in 5 bis 500 Zeichen.",
  own_factors: "Ihre eigene Anmeldung ändern Sie unter „Mein Konto“; hier geht es um andere.",
  file_not_text:
    "Diese Datei ist kein Text in UTF-8. Speichern Sie sie als „CSV UTF-8“ und versuchen Sie es erneut.",
  file_empty: "Die Datei ist leer.",
  file_no_titles: "Die erste Zeile der Datei muss die Spalten benennen.",
  file_many_columns: "Die Datei hat zu viele Spalten: höchstens {{max}}.",
  file_long_line: "Zeile {{line}} hat zu viele Spalten: höchstens {{max}}.",
  file_many_rows: "Die Datei hat zu viele Zeilen: höchstens {{max}}. Bitte teilen Sie sie auf.",
  file_column_missing: "Die Spalte „{{column}}“ fehlt. Nötig sind id, name und email.",
  file_column_unexpected:
    "Die Spalte „{{column}}“ wird nicht erwartet. Wählen Sie, welche Spalten übernommen werden.",
  file_column_absent: "Die Spalte „{{column}}“ ist nicht in der Datei.",
  file_quote_open:
    "In Zeile {{line}} beginnt ein Anführungszeichen, das nicht richtig geschlossen wird; deshalb ist unklar, wo diese Zeile endet.",
  own_factor_first:
    "Die Administration hat Ihren zweiten Faktor entfernt. Richten Sie zuerst unter „Mein Konto“ einen ein; dann können Sie freigeben und Schlüssel ersetzen.",
  has_voted:
    "Diese Person hat in einer laufenden Wahl gewählt und kann deshalb jetzt nicht gestrichen werden.",
  struck_off: "Diese Person ist gestrichen. Nehmen Sie das zuerst zurück.",
  strike_open: "Die Streichung dieser Person läuft schon.",
  no_strike: "Niemand hat die Streichung dieser Person verlangt.",
  strike_confirmed: "Die Streichung ist bestätigt und auf dem Weg in die Chain.",
  being_enrolled: "Diese Person wird gerade in die Chain geschrieben. Bitte versuchen Sie es danach erneut.",
  no_such_roll_election: "Eine solche Wahl dieses Verzeichnisses gibt es nicht.",
  no_such_import: "Diesen Import gibt es nicht.",
  undo_too_late:
    "Dieser Import lässt sich nicht mehr rückgängig machen: Er ist nicht der neueste, oder Personen daraus wurden seitdem eingeladen oder geändert.",
  cross_site: "Diese Anfrage kam von einer anderen Seite und wurde abgelehnt.",
};
