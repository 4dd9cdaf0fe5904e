### What stands on the pages around the conversation. Keys are stable; edit the text after the "=".
### Leichte Sprache: one sentence a line, at most 10 words, long words split with a hyphen.

page-title = Ihre Meinung zu den digitalen Angeboten vom Job-Center
page-intro =
    Ein Computer-Programm stellt Ihnen ungefähr 13 kurze Fragen.
    Das dauert ungefähr 5 Minuten.
    Ihren Namen brauchen wir nicht.
    Sie brauchen auch keine Anmeldung.
page-choose-language = In welcher Sprache möchten Sie sprechen?
page-start = Anfangen
page-simulated = Das ist nur ein Beispiel. Dieses Jobcenter gibt es nicht. Bitte schreiben Sie nichts über sich.
page-draft-translation =
    Dieser Text in Leichter Sprache ist ein Entwurf.
    Eine Prüf-Gruppe muss den Text noch prüfen.
page-skip-to-content = Direkt zum Inhalt
page-skip-to-answer = Direkt zur Antwort
page-conversation = Gespräch
page-from-bot = Computer-Programm
page-from-customer = Sie
page-your-answer = Ihre Antwort
page-your-answer-hint =
    Sie können einen Knopf drücken.
    Oder Sie schreiben selbst eine Antwort.
    Bitte schreiben Sie keine Namen.
page-send = Abschicken
page-progress = Sie haben { $answered } von ungefähr { $expected } Fragen beantwortet
page-language = Sprache
page-language-change = Sprache ändern
page-finish = Aufhören
page-delete = Alles löschen
page-previous-question = Zur Frage davor
page-new-interview = Neues Gespräch anfangen
page-privacy = Daten-Schutz
page-receipt-heading = Ihre Antworten ansehen oder löschen
page-receipt-hint =
    Am Ende vom Gespräch haben Sie einen Code bekommen.
    Bitte schreiben Sie den Code hier hinein.
page-receipt-code = Ihr Code
page-receipt-show = Antworten ansehen
page-receipt-delete = Antworten löschen
page-receipt-deleted = Wir haben Ihre Antworten gelöscht.
page-receipt-unknown =
    Wir kennen diesen Code nicht.
    Vielleicht ist der Code älter als 30 Tage.
    Oder ein Zeichen ist falsch.
page-receipt-item = Frage
page-receipt-answer = Antwort
page-receipt-print =
    Bitte schreiben Sie den Code auf.
    Oder machen Sie ein Foto davon.
page-stored-as = So haben wir Ihre Antwort gespeichert:
page-removed =
    { $count ->
        [one] Das Programm hat 1 persönliche Angabe gelöscht.
       *[other] Das Programm hat { $count } persönliche Angaben gelöscht.
    }

## Errors: what happened and what to do

error-heading = Das hat nicht geklappt
error-try-again =
    Das System antwortet gerade nicht.
    Ihre Antwort ist noch da.
    Bitte warten Sie einen Moment.
    Versuchen Sie es dann noch einmal.
error-crowded =
    Gerade sind sehr viele Menschen hier.
    Ihre Antwort ist noch da.
    Bitte warten Sie einen Moment.
    Versuchen Sie es dann noch einmal.
error-too-long =
    Der Text ist zu lang.
    Ein Text darf höchstens 2.000 Zeichen haben.
    Zeichen sind zum Beispiel Buchstaben.
    Bitte machen Sie den Text kürzer.
error-empty =
    Bitte schreiben Sie eine Antwort.
    Oder drücken Sie einen Knopf.
error-option-gone =
    Dieser Knopf gilt nicht mehr.
    Bitte antworten Sie auf die letzte Frage.
error-busy =
    Wir speichern gerade noch Ihre letzte Antwort.
    Bitte warten Sie einen Moment.
error-unknown-conversation =
    Dieses Gespräch gibt es nicht mehr.
    Sie können ein neues Gespräch anfangen.
error-not-found = Diese Seite gibt es nicht.
error-unexpected =
    Es gibt einen Fehler.
    Bitte versuchen Sie es noch einmal.
error-retry = Noch einmal versuchen

## What stands in place of a removed personal detail

removed-PERSON = Name
removed-PHONE = Telefon-Nummer
removed-EMAIL = E-Mail-Adresse
removed-IBAN = Konto-Nummer
removed-ADDRESS = Adresse
removed-DATE_OF_BIRTH = Geburts-Datum
removed-TAX_ID = Steuer-Nummer
removed-SOCIAL_SECURITY = Renten-Versicherungs-Nummer
removed-HEALTH_INSURANCE = Kranken-Versicherungs-Nummer
removed-CUSTOMER_NUMBER = Kunden-Nummer
removed-BG_NUMBER = BG-Nummer
removed-CASE_NUMBER = Akten-Zeichen
removed-ID_DOCUMENT = Ausweis-Nummer
removed-LICENSE_PLATE = Auto-Kennzeichen
removed-NATIONAL_ID = Personen-Nummer
removed-URL_HANDLE = Internet-Adresse

## Pages around the conversation: deleting, going back, data protection

page-back-to-conversation = Zurück zum Gespräch
page-to-start = Zur Start-Seite
page-delete-question = Möchten Sie wirklich alles löschen?
page-delete-explanation =
    Dann sind alle Ihre Antworten weg.
    Niemand kann die Antworten zurück-holen.
page-delete-confirm = Ja, alles löschen
page-delete-cancel = Nein, nicht löschen
page-receipt-empty = Wir haben keine Antworten von Ihnen gespeichert.
page-privacy-stored-heading = Was speichern wir?
page-privacy-stored =
    Wir speichern Ihre Antworten.
    Wir speichern auch die Sprache, den Tag und den Ort.
    Der Ort ist das Job-Center.

    Wir speichern auch: Sie antworten im Internet oder an einem Gerät im Job-Center.
    Manche Texte sind sehr persönlich.
    Zum Beispiel: Es geht um eine Krankheit.
    Dann merken wir uns das.
    So zeigen wir den Text nicht einfach anderen Menschen.

    Wir speichern kurz das ganze Gespräch.
    Nach ein paar Tagen löschen wir das Gespräch.

    Wir fragen nicht nach Ihrem Namen.
    Wir speichern nicht die Uhr-Zeit.
    Wir speichern nicht die Adresse von Ihrem Gerät im Internet.

    Ihr Browser merkt sich eine zufällige Nummer.
    So kann Ihr Gespräch weitergehen.
    Die Nummer heißt Cookie.
    Das spricht man so: Ku-ki.
    Sie schließen den Browser?
    Dann ist die Nummer weg.
page-privacy-purpose-heading = Warum machen wir das?
page-privacy-purpose =
    Die digitalen Angebote vom Job-Center sollen besser werden.
    Forscher und Forscherinnen untersuchen alle Antworten zusammen.
page-privacy-duration-heading = Wie lange?
page-privacy-duration =
    Sie bekommen einen Code.
    Mit dem Code können Sie Ihre Antworten ansehen.
    Und Sie können Ihre Antworten löschen.
    Das geht 30 Tage lang.
    Danach weiß niemand mehr: Diese Antworten sind von Ihnen.
    Wir löschen alle Antworten spätestens nach { $months } Monaten.
page-privacy-rights-heading = Ihre Rechte
page-privacy-rights =
    Das Mitmachen ist freiwillig.
    Sie müssen nicht auf jede Frage antworten.
    Sie können jederzeit aufhören und alles löschen.
    Das schadet Ihnen nicht.
page-privacy-complaint =
    Sie finden: Wir gehen falsch mit Ihren Daten um?
    Dann können Sie sich beschweren.
    Hier können Sie sich beschweren: { $authority }
page-privacy-controller-heading = Wer ist verantwortlich?
page-privacy-controller =
    { $name }
    { $address }
    So erreichen Sie uns: { $contact }
page-privacy-officer =
    Diese Stelle passt auf den Daten-Schutz auf:
    { $contact }
page-privacy-recipients =
    Diese Menschen dürfen die Antworten lesen:
    { $recipients }
page-privacy-basis-heading = Warum dürfen wir das?
page-privacy-basis =
    Sie haben Ja gesagt.
    Darum dürfen wir Ihre Antworten speichern.
    Das steht im Gesetz: Artikel 6 und Artikel 9 DSGVO.
    Sie wollen das nicht mehr?
    Dann löschen Sie einfach Ihre Antworten.
