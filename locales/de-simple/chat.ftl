### What only the chat with scripts says. Keys are stable; edit the text after the "=".

chat-sending = Wird gesendet …
chat-sending-slow =
    Das dauert etwas länger.
    Ihre Antwort ist noch nicht gespeichert.
    Wir versuchen es weiter.
chat-unreachable =
    Es gibt keine Verbindung.
    Ihre Antwort ist noch nicht gespeichert.
    Wir senden sie später.
    Bitte lassen Sie diese Seite offen.
chat-you-chose = Das haben Sie gewählt:
chat-options =
    { $count ->
        [one] Es gibt eine Antwort zur Auswahl.
       *[other] Es gibt { $count } Antworten zur Auswahl.
    }
chat-new-messages = Neue Nachrichten
chat-read-aloud = Vorlesen
chat-read-aloud-stop = Nicht mehr vorlesen
chat-text-size = Schrift-Größe
chat-text-size-now = Schrift-Größe: { $percent } Prozent
chat-receipt-copy = Code kopieren
chat-receipt-copied = Der Code ist kopiert.
chat-receipt-copy-failed =
    Das Kopieren geht hier nicht.
    Bitte schreiben Sie den Code auf.
chat-privacy-stored =
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

    Diese Seite merkt sich eine zufällige Nummer.
    Dann kann das Gespräch weitergehen.
    Die Nummer ist weg, wenn Sie die Seite schließen.
    Es gibt keine Cookies.
chat-no-connection =
    Es gibt keine Verbindung.
    Bitte versuchen Sie es noch einmal.
