### What only the chat with scripts says. Keys are stable; edit the text after the "=".

chat-sending = Wird gesendet …
chat-sending-slow = Das dauert länger als sonst. Ihre Antwort ist noch nicht gespeichert. Wir versuchen es weiter.
chat-unreachable = Keine Verbindung. Ihre Antwort ist noch nicht gespeichert. Sie wird gesendet, sobald die Verbindung wieder da ist. Bitte lassen Sie diese Seite offen.
chat-you-chose = Sie haben gewählt:
chat-options =
    { $count ->
        [one] Eine Antwort steht zur Auswahl.
       *[other] { $count } Antworten stehen zur Auswahl.
    }
chat-new-messages = Neue Nachrichten
chat-read-aloud = Vorlesen
chat-read-aloud-stop = Vorlesen beenden
chat-text-size = Textgröße
chat-text-size-now = Textgröße: { $percent } Prozent
chat-receipt-copy = Code kopieren
chat-receipt-copied = Der Code ist kopiert.
chat-receipt-copy-failed = Das Kopieren hat nicht geklappt. Der Code ist jetzt markiert. Bitte kopieren Sie ihn selbst oder schreiben Sie ihn auf.
chat-privacy-stored = Ihre Antworten, die Sprache, der Tag und der Ort (das Jobcenter). Außerdem speichern wir, ob Sie im Internet oder an einem Terminal antworten, und vermerken, wenn ein Text etwas sehr Persönliches enthält, zum Beispiel zur Gesundheit, damit er nicht ohne Prüfung zitiert wird. Den Verlauf des Gesprächs löschen wir nach einigen Tagen. Nach Ihrem Namen fragen wir nicht. Nicht gespeichert werden die Adresse Ihres Geräts im Internet und die Uhrzeit. Damit Ihr Gespräch weitergehen kann, merkt sich diese Seite eine zufällige Nummer, bis Sie die Seite schließen. Es gibt keine Cookies.
chat-no-connection = Keine Verbindung zum Programm. Bitte versuchen Sie es noch einmal.
