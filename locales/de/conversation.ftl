### What the assistant says in the conversation. Keys are stable; edit the text after the "=".
### Lines that begin with # are notes. { $name } is filled in by the program: keep it as it is.

## Consent (version in consent.yml; raise it when the meaning changes)

consent =
    Guten Tag! Ich bin ein Programm und stelle Ihnen Fragen zu den digitalen Angeboten des Jobcenters. Das dauert etwa fünf Minuten.

    Bevor wir anfangen:
    • Die Teilnahme ist freiwillig. Sie hat keinen Einfluss auf Ihre Leistungen.
    • Wir speichern ohne Namen: Ihre Antworten, die Sprache, den Tag und den Ort (das Jobcenter). Damit wollen wir die Angebote verbessern.
    • Bitte schreiben Sie keine Namen und keine Nummern. Ein Programm entfernt sie automatisch, aber es kann sich irren.
    • Sie können jederzeit aufhören und alles löschen. Am Ende bekommen Sie dafür einen Code. Er gilt 30 Tage.

    Sind Sie einverstanden?
consent-staff =
    Guten Tag! Ich bin ein Programm und stelle Ihnen Fragen zu Ihrer Arbeit mit digitalen Angeboten im Jobcenter. Das dauert etwa fünf Minuten.

    Bevor wir anfangen:
    • Die Teilnahme ist freiwillig. Sie hat keinen Einfluss auf Ihre Arbeit, und niemand wird danach beurteilt.
    • Wir speichern ohne Namen: Ihre Antworten, die Sprache, den Tag und den Ort (das Jobcenter). Damit wollen wir die Angebote verbessern.
    • Bitte schreiben Sie keine Namen und keine Nummern. Ein Programm entfernt sie automatisch, aber es kann sich irren.
    • Sie können jederzeit aufhören und alles löschen. Am Ende bekommen Sie dafür einen Code. Er gilt 30 Tage.

    Sind Sie einverstanden?
consent-again = Ich brauche zuerst ein Ja oder ein Nein von Ihnen. Sind Sie einverstanden, dass wir Ihre Antworten ohne Namen speichern?
consent-declined = Alles klar. Ich frage Sie nichts und speichere keine Antworten. Danke für Ihre Zeit!
consent-explanation = Ihre Antworten werden ohne Namen gespeichert und zusammen mit vielen anderen ausgewertet. Niemand vom Jobcenter sieht, wer was geantwortet hat. Ohne Ihr Ja fange ich nicht an.

## Asking again

ask-again = Das habe ich leider nicht verstanden. Bitte antworten Sie noch einmal.
ask-again-examples = Ich bin mir noch nicht sicher, was Sie meinen. Sie können zum Beispiel schreiben: „{ $first }“ oder „{ $last }“.
ask-again-buttons = Bitte wählen Sie eine der Antworten aus. Sie können die Frage auch überspringen.
open-answer-empty = Ich habe keinen Text bekommen. Sie können mit eigenen Worten antworten oder die Frage überspringen.

## Moving through the interview

back-done = Gut, noch einmal die vorherige Frage. Ihre neue Antwort ersetzt die alte.
back-at-start = Das ist die erste Frage. Davor gibt es keine.
optional-part = Das Wichtigste haben Sie geschafft, danke! Die letzten Fragen sind kurz und freiwillig.
resumed = Schön, dass Sie weitermachen. Hier ist die nächste Frage.
stopped = Gut, wir hören auf. Was Sie bisher geantwortet haben, bleibt gespeichert. Wenn Sie möchten, können Sie später hier weitermachen.
stopped-nothing-stored = Gut, wir hören auf. Es sind keine Antworten gespeichert.
finished = Das waren alle Fragen. Vielen Dank! Ihre Antworten helfen, die digitalen Angebote zu verbessern.
already-finished = Das Gespräch ist beendet, Ihre Antworten sind gespeichert. Vielen Dank! Wenn Sie alles löschen möchten, schreiben Sie „alles löschen“.
already-stopped = Wir haben aufgehört. Wenn Sie möchten, können Sie weitermachen.
receipt =
    Ihr Code: { $code }

    Mit diesem Code können Sie Ihre Antworten 30 Tage lang ansehen oder löschen. Bitte schreiben Sie ihn auf oder machen Sie ein Foto. Wir zeigen ihn nur hier.

## Questions and requests in the middle

language-changed = Gern. Wir machen auf Deutsch weiter.
language-which = Gern. In welcher Sprache möchten Sie weitermachen?
language-offer = Möchten Sie auf Deutsch weitermachen? Dann wählen Sie „Deutsch“.
privacy = Ihre Antworten werden ohne Namen gespeichert. Niemand vom Jobcenter sieht, wer was geantwortet hat, auch nicht Ihre Sachbearbeitung. Forschende werten alle Antworten zusammen aus. Namen und Nummern in Ihren Texten werden automatisch entfernt, bevor etwas gespeichert wird; das kann im Einzelfall misslingen. Während des Gesprächs können Sie jederzeit alles löschen, danach 30 Tage lang mit Ihrem Code.
deleted = Ich habe alles gelöscht, was Sie geantwortet haben. Es ist nichts mehr davon gespeichert. Alles Gute für Sie!
deleted-already = Ihre Antworten sind schon gelöscht.
human = Ich bin ein Programm. Einen Menschen erreichen Sie so: Die Telefonnummer Ihres Jobcenters steht oben auf jedem Brief. Sie können auch während der Öffnungszeiten ins Jobcenter gehen.
human-at-site = Ich bin ein Programm. Einen Menschen erreichen Sie hier: { $site }, Telefon { $phone }, { $address }.
case-question = Das kann ich leider nicht wissen: Ich kenne Ihren Fall nicht und kann keine Daten des Jobcenters sehen. Bitte fragen Sie direkt beim Jobcenter. Die Telefonnummer steht oben auf jedem Brief.
case-question-at-site = Das kann ich leider nicht wissen: Ich kenne Ihren Fall nicht und kann keine Daten des Jobcenters sehen. Bitte fragen Sie hier: { $site }, Telefon { $phone }.
about-interview =
    { $remaining ->
        [0] Ich bin ein Programm, kein Mensch. Ich stelle Fragen für eine Studie zu den digitalen Angeboten des Jobcenters. Sie haben alle Fragen beantwortet.
        [one] Ich bin ein Programm, kein Mensch. Ich stelle Fragen für eine Studie zu den digitalen Angeboten des Jobcenters. Es kommt noch eine Frage.
       *[other] Ich bin ein Programm, kein Mensch. Ich stelle Fragen für eine Studie zu den digitalen Angeboten des Jobcenters. Es kommen noch { $remaining } Fragen.
    }
about-interview-before = Ich bin ein Programm, kein Mensch. Ich stelle Fragen für eine Studie zu den digitalen Angeboten des Jobcenters. Es dauert etwa fünf Minuten.
greeting = Guten Tag! Schön, dass Sie da sind.
thanks = Gern geschehen!
goodbye = Danke für Ihre Zeit und alles Gute!
distress =
    Das klingt sehr schwer. Sie sind damit nicht allein. Bitte holen Sie sich jetzt Hilfe:
    • In Lebensgefahr: Notruf 112
    • Telefonseelsorge, kostenlos, Tag und Nacht: 0800 111 0 111 oder 0800 111 0 222
    • Hilfe bei Gewalt gegen Frauen, kostenlos, in vielen Sprachen: 116 016

    Die Fragen hier sind jetzt nicht wichtig. Sie können aufhören oder später weitermachen.

## What stands on the buttons beside the answers

option-agree = Ja, ich bin einverstanden
option-decline = Nein
option-dont-know = weiß nicht / betrifft mich nicht
option-skip = überspringen
option-resume = Weitermachen
option-stop = Aufhören
option-back = Vorherige Frage

## After personal details were removed from an answer

answer-redacted = Ich habe persönliche Angaben aus Ihrer Antwort entfernt. So wie sie jetzt oben steht, ist sie gespeichert. Sie können sie neu schreiben oder löschen.
option-rewrite = Antwort neu schreiben
option-forget = Antwort löschen
