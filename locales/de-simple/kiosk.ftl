### What stands at kiosk terminals, and on the pages around them. Keys are stable; edit the text after the "=".
### Leichte Sprache: one sentence a line, at most 10 words, long words split with a hyphen.

kiosk-invite = Sagen Sie uns Ihre Meinung
kiosk-read-aloud = Vorlesen
kiosk-read-stop = Vorlesen beenden
kiosk-text-size = Schrift-Größe
kiosk-contrast = Starker Kontrast
kiosk-tools = Hilfen
kiosk-finish = Beenden und löschen
kiosk-finish-question = Möchten Sie aufhören?
kiosk-finish-explanation =
    Dann löschen wir alles auf diesem Bildschirm.
    Andere Menschen sehen nichts von Ihnen.
kiosk-finish-keep =
    Aufhören.
    Meine Antworten ohne Namen behalten.
kiosk-finish-delete =
    Aufhören.
    Auch meine Antworten löschen.
kiosk-finish-back = Nein, weitermachen
kiosk-idle-question = Sind Sie noch da?
kiosk-idle-explanation =
    Bitte drücken Sie auf den Knopf.
    Sonst löschen wir alles auf diesem Bildschirm.
    Ihre fertigen Antworten bleiben ohne Namen gespeichert.
kiosk-idle-seconds = So viele Sekunden haben Sie noch
kiosk-idle-stay = Ja, ich bin noch da
kiosk-wiped =
    Auf diesem Bildschirm ist nichts mehr von Ihnen.
    Danke, dass Sie da waren!
kiosk-deleted =
    Ihre Antworten sind gelöscht.
    Auf diesem Bildschirm ist nichts mehr von Ihnen.
kiosk-deleted-later =
    Auf diesem Bildschirm ist nichts mehr von Ihnen.
    Das Internet geht gerade nicht.
    Wir löschen Ihre Antworten, wenn das Internet wieder geht.
kiosk-offline =
    Das Internet geht gerade nicht.
    Sie müssen nichts tun.
    Wir versuchen es weiter.
    Ihre Antwort ist nicht weg.
kiosk-offline-start =
    Das Internet geht gerade nicht.
    Wir fangen an, wenn das Internet wieder geht.
kiosk-handover = Auf dem eigenen Handy weitermachen
kiosk-handover-explanation =
    Nehmen Sie Ihr Handy.
    Öffnen Sie die Kamera.
    Halten Sie die Kamera auf das Bild.
    Öffnen Sie die Adresse auf dem Handy.
    Dann geht das Gespräch auf dem Handy weiter.
    Hier wird dann alles gelöscht.
kiosk-handover-picture = QR-Code mit der Adresse für Ihr Handy
kiosk-handover-back = Lieber hier weitermachen
kiosk-handover-done =
    Das Gespräch ist jetzt auf Ihrem Handy.
    Auf diesem Bildschirm ist nichts mehr von Ihnen.
kiosk-handover-failed =
    Das geht gerade leider nicht.
    Sie können hier weitermachen.
kiosk-keys =
    Die Taste Tabulator führt zum nächsten Knopf.
    Mit der Taste Eingabe drücken Sie den Knopf.
kiosk-sign-language = Deutsche Gebärden-Sprache
kiosk-close = Schließen
kiosk-not-set-up =
    Dieses Gerät ist nicht richtig eingestellt.
    Bitte sagen Sie das einem Mitarbeiter oder einer Mitarbeiterin.

## Going on on the customer's own phone

page-handover-heading = Auf diesem Gerät weitermachen
page-handover-explanation =
    Sie haben das Gespräch an einem anderen Bildschirm angefangen.
    Sie können hier weitermachen.
    Dann endet das Gespräch dort sofort.
    Ihre Antworten und Ihr Code gelten weiter.
page-handover-confirm = Hier weitermachen
page-handover-unknown =
    Dieser Link geht nicht mehr.
    Der Link geht nur 5 Minuten und nur einmal.
    Am Terminal bekommen Sie einen neuen Link.

## For staff: the state of the terminals

staff-kiosks-heading = So geht es den Terminals
staff-kiosks-explanation =
    Hier sehen Sie, ob die Terminals laufen.
    Was Menschen dort sagen, sehen Sie hier nicht.
staff-kiosks-site = Ort
staff-kiosks-secret = Zugangs-Wort
staff-kiosks-show = Zeigen
staff-kiosks-refused = Das Zugangs-Wort passt nicht zu diesem Ort.
staff-kiosks-refresh = Neu laden
staff-kiosks-device = Terminal
staff-kiosks-state = Zustand
staff-kiosks-alive = läuft
staff-kiosks-silent = meldet sich nicht seit { $since }
staff-kiosks-never = hat sich noch nie gemeldet
staff-kiosks-last-interview = letztes fertiges Gespräch (Tag, Stunde)
staff-kiosks-version = Version
staff-kiosks-none = An diesem Ort gibt es noch kein Terminal.
