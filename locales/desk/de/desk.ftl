### Der Arbeitsplatz der Forschenden: Rahmen, Anmeldung, Konten, Protokoll. Schlüssel bleiben, Text darf sich ändern.

desk-title = Auswertung
desk-skip = Zum Inhalt springen
desk-navigation = Bereiche
desk-footer = Gruppen unter { $threshold } Personen werden nicht gezeigt. Zahlen sind auf { $rounding } gerundet.
desk-simulated = Simulierte Daten.
desk-simulated-explanation = Diese Stadt, ihre Jobcenter und alle Antworten sind erfunden.
desk-overview = Überblick
desk-to-overview = Zum Überblick
desk-change = Ändern

## Anmeldung

desk-sign-in = Anmelden
desk-sign-in-intro = Für Forschung, Leitung und Personalrat. Konten legt Ihre Administration an.
desk-sign-in-failed = Name oder Passwort stimmt nicht.
desk-sign-in-wait = Zu viele Versuche. Bitte warten Sie fünf Minuten.
desk-sign-in-provider = Die Anmeldung über Ihr Dienstkonto hat nicht geklappt. Hat die Administration Ihr Konto hier angelegt?
desk-sign-in-with-provider = Mit dem Dienstkonto anmelden
desk-sign-out = { $name } abmelden
desk-name = Name oder E-Mail-Adresse
desk-password-field = Passwort

## Passwort

desk-password = Passwort ändern
desk-password-old = Bisheriges Passwort
desk-password-new = Neues Passwort
desk-password-save = Passwort speichern
desk-password-rules = Mindestens 15 Zeichen. Ein Satz aus mehreren Wörtern, die nicht zusammengehören, ist gut zu merken und schwer zu raten.
password-old-wrong = Das bisherige Passwort stimmt nicht.
password-too-short = Das Passwort hat weniger als 15 Zeichen.
password-too-long = Das Passwort hat mehr als 128 Zeichen.
password-too-common = Das Passwort ist leicht zu raten. Nehmen Sie mehrere Wörter, die nicht zusammengehören.

## Konten

desk-accounts = Konten
desk-role = Rolle
desk-role-of = Rolle von { $name }
desk-role-viewer = Lesen
desk-role-researcher = Forschen
desk-role-admin = Administration
desk-role-hint = Lesen: zusammengefasste Ergebnisse. Forschen: dazu Kodieren und anonymisierte Einzeldaten. Administration: dazu Konten und Protokoll.
desk-account-way = Anmeldung
desk-way-password = Passwort
desk-way-provider = Dienstkonto
desk-account-since = Angelegt am
desk-account-state = Zustand
desk-account-active = aktiv
desk-account-locked = gesperrt
desk-account-lock = Sperren
desk-account-unlock = Entsperren
desk-account-add = Konto anlegen
desk-account-name-hint = Wer sich mit dem Dienstkonto anmeldet, braucht hier die E-Mail-Adresse des Dienstkontos.
desk-account-password-hint = Leer lassen, wenn die Person sich mit dem Dienstkonto anmeldet.
desk-account-name-missing = Bitte geben Sie einen Namen ein.
desk-account-password-missing = Bitte geben Sie ein Passwort ein: Eine Anmeldung über Dienstkonten ist nicht eingerichtet.
desk-account-taken = Ein Konto mit diesem Namen gibt es schon.

## Protokoll

desk-log = Protokoll
desk-log-whole =
    { $count ->
        [one] Ein Eintrag, unverändert.
       *[other] { $count } Einträge, alle unverändert.
    }
desk-log-last-seal = Letztes Siegel: { $seal } … Notieren Sie es außerhalb dieses Systems, dann fällt auch auf, wenn das Ende fehlt.
desk-log-broken = Das Protokoll wurde verändert: Eintrag { $number } passt nicht zu dem davor.
desk-log-number = Nr.
desk-log-at = Zeit (UTC)
desk-log-actor = Wer
desk-log-action = Was
desk-log-object = Woran
desk-log-older = Ältere Einträge

## Fehler

desk-error = Das geht nicht
desk-error-role = Ihre Rolle erlaubt das nicht.
desk-error-form = Das Formular ist nicht mehr gültig. Bitte laden Sie die Seite neu.
desk-error-not-found = Das gibt es nicht.
desk-error-yourself = Das eigene Konto kann nur jemand anderes ändern.
