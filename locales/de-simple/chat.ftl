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
    Das speichern wir:
    Ihre Antworten.
    Die Sprache.
    Den Tag.
    Den Ort, das ist das Jobcenter.
    Ihren Namen speichern wir nicht.
    Die Uhrzeit speichern wir auch nicht.
    Diese Seite merkt sich eine zufällige Nummer.
    Dann kann das Gespräch weitergehen.
    Die Nummer ist weg, wenn Sie die Seite schließen.
    Es gibt keine Cookies.
chat-no-connection =
    Es gibt keine Verbindung.
    Bitte versuchen Sie es noch einmal.
