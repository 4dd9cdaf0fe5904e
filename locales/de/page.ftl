### What stands on the pages around the conversation. Keys are stable; edit the text after the "=".

page-title = Ihre Meinung zu den digitalen Angeboten des Jobcenters
page-intro = Ein Programm stellt Ihnen etwa 13 kurze Fragen. Das dauert ungefähr fünf Minuten. Sie brauchen keinen Namen und keine Anmeldung.
page-choose-language = In welcher Sprache möchten Sie sprechen?
page-start = Anfangen
page-simulated = Vorführung: Dieses Jobcenter ist erfunden. Bitte geben Sie nichts Persönliches ein.
page-draft-translation = Diese Übersetzung hat noch niemand geprüft, der die Sprache als Muttersprache spricht.
page-skip-to-content = Zum Inhalt springen
page-skip-to-answer = Zur Antwort springen
page-conversation = Gespräch
page-from-bot = Programm
page-from-customer = Sie
page-your-answer = Ihre Antwort
page-your-answer-hint = Sie können auf einen Knopf drücken oder selbst schreiben. Bitte schreiben Sie keine Namen.
page-send = Senden
page-progress = { $answered } von ungefähr { $expected } Fragen beantwortet
page-language = Sprache
page-language-change = Sprache ändern
page-finish = Aufhören
page-delete = Alles löschen
page-previous-question = Vorherige Frage
page-new-interview = Neues Gespräch beginnen
page-privacy = Datenschutz
page-receipt-heading = Ihre Antworten ansehen oder löschen
page-receipt-hint = Geben Sie den Code ein, den Sie am Ende des Gesprächs bekommen haben.
page-receipt-code = Code
page-receipt-show = Antworten ansehen
page-receipt-delete = Antworten löschen
page-receipt-deleted = Ihre Antworten sind gelöscht.
page-receipt-unknown = Diesen Code kennen wir nicht. Vielleicht ist er älter als 30 Tage, oder ein Zeichen stimmt nicht.
page-receipt-item = Frage
page-receipt-answer = Antwort
page-receipt-print = Bitte aufschreiben oder fotografieren
page-stored-as = So ist Ihre Antwort gespeichert:
page-removed =
    { $count ->
        [one] Eine persönliche Angabe wurde entfernt.
       *[other] { $count } persönliche Angaben wurden entfernt.
    }

## Errors: what happened and what to do

error-heading = Das hat nicht geklappt
error-try-again = Einen Moment bitte: Das System antwortet gerade nicht. Ihre Antwort ist nicht verloren. Bitte versuchen Sie es noch einmal.
error-crowded = Gerade sind sehr viele Menschen hier. Bitte warten Sie einen Moment und versuchen Sie es noch einmal. Ihre Antwort ist nicht verloren.
error-too-long = Der Text ist zu lang. Bitte kürzen Sie ihn auf 2.000 Zeichen.
error-empty = Bitte schreiben Sie eine Antwort oder wählen Sie einen Knopf.
error-option-gone = Diese Auswahl gilt nicht mehr. Bitte antworten Sie auf die letzte Frage.
error-busy = Ihre letzte Antwort wird gerade noch gespeichert. Bitte warten Sie einen Moment.
error-unknown-conversation = Dieses Gespräch gibt es nicht mehr. Sie können ein neues beginnen.
error-not-found = Diese Seite gibt es nicht.
error-unexpected = Es ist ein Fehler passiert. Bitte versuchen Sie es noch einmal.
error-retry = Noch einmal versuchen

## What stands in place of a removed personal detail

removed-PERSON = Name
removed-PHONE = Telefonnummer
removed-EMAIL = E-Mail-Adresse
removed-IBAN = Kontonummer
removed-ADDRESS = Adresse
removed-DATE_OF_BIRTH = Geburtsdatum
removed-TAX_ID = Steuer-Nummer
removed-SOCIAL_SECURITY = Rentenversicherungs-Nummer
removed-HEALTH_INSURANCE = Krankenversicherungs-Nummer
removed-CUSTOMER_NUMBER = Kundennummer
removed-BG_NUMBER = BG-Nummer
removed-CASE_NUMBER = Aktenzeichen
removed-ID_DOCUMENT = Ausweis-Nummer
removed-LICENSE_PLATE = Autokennzeichen
removed-NATIONAL_ID = Personen-Nummer
removed-URL_HANDLE = Internet-Adresse

## Pages around the conversation: deleting, going back, data protection

page-back-to-conversation = Zurück zum Gespräch
page-to-start = Zur Startseite
page-delete-question = Möchten Sie wirklich alles löschen?
page-delete-explanation = Dann sind alle Ihre Antworten weg. Niemand kann sie wiederherstellen.
page-delete-confirm = Ja, alles löschen
page-delete-cancel = Nein, nicht löschen
page-receipt-empty = Es sind keine Antworten gespeichert.
page-privacy-stored-heading = Was wird gespeichert?
page-privacy-stored = Ihre Antworten, die Sprache, der Tag und der Ort (das Jobcenter). Außerdem speichern wir, ob Sie im Internet oder an einem Terminal antworten, und vermerken, wenn ein Text etwas sehr Persönliches enthält, zum Beispiel zur Gesundheit, damit er nicht ohne Prüfung zitiert wird. Den Verlauf des Gesprächs löschen wir nach einigen Tagen. Nach Ihrem Namen fragen wir nicht. Nicht gespeichert werden die Adresse Ihres Geräts im Internet und die Uhrzeit. Damit Ihr Gespräch weitergehen kann, merkt sich Ihr Browser eine zufällige Nummer (Cookie), bis Sie ihn schließen.
page-privacy-purpose-heading = Wofür?
page-privacy-purpose = Damit die digitalen Angebote des Jobcenters besser werden. Forschende werten alle Antworten zusammen aus.
page-privacy-duration-heading = Wie lange?
page-privacy-duration =
    Mit Ihrem Code können Sie Ihre Antworten 30 Tage lang ansehen und löschen. Danach lässt sich nicht mehr feststellen, welche Antworten von Ihnen sind. Spätestens nach { $months ->
        [one] einem Monat
       *[other] { $months } Monaten
    } löschen wir alle Antworten.
page-privacy-rights-heading = Ihre Rechte
page-privacy-rights = Die Teilnahme ist freiwillig. Sie können jede Frage überspringen, jederzeit aufhören und alles löschen. Das hat für Sie keine Nachteile.
page-privacy-complaint = Sie können sich über den Umgang mit Ihren Daten beschweren: { $authority }
page-privacy-controller-heading = Wer ist verantwortlich?
page-privacy-controller = { $name }, { $address }. Kontakt: { $contact }
page-privacy-officer = Datenschutzbeauftragte Stelle: { $contact }
page-privacy-recipients = Zugriff auf die Antworten haben: { $recipients }
page-privacy-basis-heading = Auf welcher Grundlage?
page-privacy-basis = Auf Grundlage Ihrer Einwilligung (Artikel 6 Absatz 1 Buchstabe a der Datenschutz-Grundverordnung; für Persönliches wie Gesundheit Artikel 9 Absatz 2 Buchstabe a). Sie können sie jederzeit zurücknehmen: Löschen Sie dafür Ihre Antworten.
