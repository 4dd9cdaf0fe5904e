### What stands at kiosk terminals, and on the pages around them. Keys are stable; edit the text after the "=".

kiosk-invite = Sagen Sie uns Ihre Meinung
kiosk-read-aloud = Vorlesen
kiosk-read-stop = Vorlesen beenden
kiosk-text-size = Schriftgröße
kiosk-contrast = Starker Kontrast
kiosk-tools = Hilfen
kiosk-finish = Beenden und löschen
kiosk-finish-question = Möchten Sie aufhören?
kiosk-finish-explanation = Auf diesem Bildschirm wird alles gelöscht. Wer nach Ihnen kommt, sieht nichts von Ihnen.
kiosk-finish-keep = Aufhören. Meine Antworten ohne Namen behalten.
kiosk-finish-delete = Aufhören. Auch meine Antworten löschen.
kiosk-finish-back = Nein, weitermachen
kiosk-idle-question = Sind Sie noch da?
kiosk-idle-explanation = Wenn niemand antwortet, wird auf diesem Bildschirm alles gelöscht. Bereits gesendete Antworten bleiben ohne Namen gespeichert.
kiosk-idle-seconds = Verbleibende Sekunden
kiosk-idle-stay = Ja, ich bin noch da
kiosk-wiped = Auf diesem Bildschirm ist nichts mehr von Ihnen. Danke, dass Sie da waren!
kiosk-deleted = Ihre Antworten sind gelöscht. Auf diesem Bildschirm ist nichts mehr von Ihnen.
kiosk-deleted-later = Auf diesem Bildschirm ist nichts mehr von Ihnen. Die Verbindung ist gerade unterbrochen: Ihre Antworten werden gelöscht, sobald sie wieder da ist.
kiosk-offline = Die Verbindung ist gerade unterbrochen. Sie müssen nichts tun, wir versuchen es weiter. Ihre Antwort ist nicht verloren.
kiosk-offline-start = Die Verbindung ist gerade unterbrochen. Sobald sie wieder da ist, fangen wir an.
kiosk-handover = Auf dem eigenen Handy weitermachen
kiosk-handover-explanation = Halten Sie die Kamera Ihres Handys auf das Bild und öffnen Sie die Adresse, die erscheint. Das Gespräch geht dann auf dem Handy weiter, und hier wird alles gelöscht.
kiosk-handover-picture = QR-Code mit der Adresse für Ihr Handy
kiosk-handover-back = Doch hier weitermachen
kiosk-handover-done = Das Gespräch ist jetzt auf Ihrem Handy. Auf diesem Bildschirm ist nichts mehr von Ihnen.
kiosk-handover-failed = Das geht im Moment leider nicht. Sie können hier weitermachen.
kiosk-keys = Mit der Taste Tabulator kommen Sie zum nächsten Knopf, mit der Taste Eingabe drücken Sie ihn.
kiosk-sign-language = Deutsche Gebärdensprache
kiosk-close = Schließen
kiosk-not-set-up = Dieses Terminal ist nicht richtig eingerichtet. Bitte sagen Sie dem Personal Bescheid.

## Going on on the customer's own phone

page-handover-heading = Auf diesem Gerät weitermachen
page-handover-explanation = Sie haben das Gespräch an einem anderen Bildschirm angefangen. Wenn Sie hier weitermachen, endet es dort sofort. Ihre Antworten und Ihr Code bleiben gültig.
page-handover-confirm = Hier weitermachen
page-handover-unknown = Dieser Link gilt nicht mehr. Er gilt fünf Minuten und nur einmal. Lassen Sie sich am Terminal einen neuen zeigen.

## For staff: the state of the terminals

staff-kiosks-heading = Zustand der Terminals
staff-kiosks-explanation = Hier steht, ob die Terminals laufen. Was Menschen an ihnen sagen, steht hier nicht.
staff-kiosks-site = Standort
staff-kiosks-secret = Zugangswort
staff-kiosks-show = Anzeigen
staff-kiosks-refused = Das Zugangswort passt nicht zu diesem Standort.
staff-kiosks-refresh = Neu laden
staff-kiosks-device = Terminal
staff-kiosks-state = Zustand
staff-kiosks-alive = läuft
staff-kiosks-silent = meldet sich nicht seit { $since }
staff-kiosks-never = hat sich noch nie gemeldet
staff-kiosks-last-interview = letztes beendetes Interview (Tag, Stunde)
staff-kiosks-version = Version
staff-kiosks-none = An diesem Standort ist noch kein Terminal eingetragen.
