### What the assistant says in the conversation. Keys are stable; edit the text after the "=".
### Lines that begin with # are notes. { $name } is filled in by the program: keep it as it is.
### Leichte Sprache: one sentence a line, at most 10 words, long words split with a hyphen.

## Consent (version in consent.yml; raise it when the meaning changes)

consent =
    Guten Tag!
    Ich bin ein Computer-Programm.
    Ich stelle Ihnen Fragen.
    Es geht um die digitalen Angebote vom Job-Center.
    Digital heißt: im Internet oder am Computer.
    Das dauert ungefähr 5 Minuten.

    Das ist wichtig:

    • Das Mitmachen ist freiwillig.
    Freiwillig heißt: Sie entscheiden selbst.
    Das Mitmachen ändert nichts an Ihren Leistungen.
    Leistungen sind zum Beispiel Geld vom Job-Center.

    • Wir speichern Ihre Antworten ohne Namen.
    Wir speichern auch die Sprache, den Tag und den Ort.
    Der Ort ist das Job-Center.
    Wir wollen die Angebote damit besser machen.

    • Bitte schreiben Sie keine Namen und keine Nummern.
    Ein Programm löscht Namen und Nummern automatisch.
    Aber das Programm kann Fehler machen.

    • Sie können jederzeit aufhören und alles löschen.
    Am Ende bekommen Sie dafür einen Code.
    Ein Code ist ein geheimes Kenn-Wort.
    Der Code gilt 30 Tage.

    Einverstanden heißt: Sie sagen Ja dazu.
    Sind Sie einverstanden?
consent-staff =
    Guten Tag!
    Ich bin ein Computer-Programm.
    Ich stelle Ihnen Fragen.
    Es geht um Ihre digitale Arbeit im Job-Center.
    Digital heißt: im Internet oder am Computer.
    Das dauert ungefähr 5 Minuten.

    Das ist wichtig:

    • Das Mitmachen ist freiwillig.
    Freiwillig heißt: Sie entscheiden selbst.
    Das Mitmachen ändert nichts an Ihrer Arbeit.
    Niemand bekommt dafür eine gute oder schlechte Note.

    • Wir speichern Ihre Antworten ohne Namen.
    Wir speichern auch die Sprache, den Tag und den Ort.
    Der Ort ist das Job-Center.
    Wir wollen die Angebote damit besser machen.

    • Bitte schreiben Sie keine Namen und keine Nummern.
    Ein Programm löscht Namen und Nummern automatisch.
    Aber das Programm kann Fehler machen.

    • Sie können jederzeit aufhören und alles löschen.
    Am Ende bekommen Sie dafür einen Code.
    Ein Code ist ein geheimes Kenn-Wort.
    Der Code gilt 30 Tage.

    Einverstanden heißt: Sie sagen Ja dazu.
    Sind Sie einverstanden?
consent-again =
    Bitte sagen Sie zuerst Ja oder Nein.
    Wir speichern Ihre Antworten ohne Namen.
    Sind Sie damit einverstanden?
consent-declined =
    Alles klar.
    Ich stelle Ihnen keine Fragen.
    Ich speichere keine Antworten.
    Danke für Ihre Zeit!
consent-explanation =
    Wir speichern Ihre Antworten ohne Namen.
    Viele Menschen beantworten diese Fragen.
    Wir untersuchen alle Antworten zusammen.
    Niemand vom Job-Center sieht: Diese Antwort ist von Ihnen.
    Sie sagen Ja: Erst dann fange ich an.

## Asking again

ask-again =
    Das habe ich leider nicht verstanden.
    Bitte antworten Sie noch einmal.
ask-again-examples =
    Ich bin noch unsicher: Was meinen Sie?
    Sie können zum Beispiel schreiben:
    „{ $first }“
    oder: „{ $last }“
ask-again-buttons =
    Bitte wählen Sie eine Antwort aus.
    Sie können die Frage auch auslassen.
open-answer-empty =
    Ich sehe noch keinen Text.
    Bitte antworten Sie mit Ihren eigenen Worten.
    Sie können die Frage auch auslassen.

## Moving through the interview

back-done =
    Gut, hier ist noch einmal die Frage davor.
    Geben Sie eine neue Antwort?
    Dann löschen wir die alte Antwort.
back-at-start =
    Das ist schon die erste Frage.
optional-part =
    Danke, das Wichtigste ist geschafft!
    Jetzt kommen noch ein paar kurze Fragen.
    Diese Fragen sind freiwillig.
resumed =
    Schön, dass Sie weitermachen.
    Hier ist die nächste Frage.
stopped =
    Gut, wir hören auf.
    Ihre Antworten bis jetzt bleiben gespeichert.
    Sie können später hier weitermachen.
stopped-nothing-stored =
    Gut, wir hören auf.
    Wir haben keine Antworten gespeichert.
finished =
    Das waren alle Fragen.
    Vielen Dank!
    Ihre Antworten helfen uns.
    Wir wollen die digitalen Angebote damit besser machen.
already-finished =
    Das Gespräch ist zu Ende.
    Ihre Antworten sind gespeichert.
    Vielen Dank!
    Möchten Sie alles löschen?
    Dann schreiben Sie: „alles löschen“.
already-stopped =
    Wir haben aufgehört.
    Sie können aber weitermachen.
receipt =
    Ihr Code: { $code }

    Mit dem Code können Sie Ihre Antworten ansehen.
    Mit dem Code können Sie Ihre Antworten auch löschen.
    Das geht 30 Tage lang.
    Bitte schreiben Sie den Code auf.
    Oder machen Sie ein Foto davon.
    Wir zeigen den Code nur hier.

## Questions and requests in the middle

language-changed =
    Gern.
    Wir machen in Leichter Sprache weiter.
language-which =
    Gern.
    In welcher Sprache möchten Sie weitermachen?
language-offer =
    Möchten Sie in Leichter Sprache weitermachen?
    Dann wählen Sie: „Deutsch in Leichter Sprache“.
privacy =
    Wir speichern Ihre Antworten ohne Namen.
    Niemand vom Job-Center sieht: Diese Antwort ist von Ihnen.
    Auch Ihr Sach-Bearbeiter oder Ihre Sach-Bearbeiterin sieht das nicht.
    Forscher und Forscherinnen untersuchen alle Antworten zusammen.

    Ein Programm sucht Namen und Nummern in Ihren Texten.
    Das Programm löscht die Namen und Nummern automatisch.
    Erst dann speichern wir Ihre Texte.
    Manchmal macht das Programm dabei einen Fehler.

    Sie können alles löschen.
    Im Gespräch geht das jederzeit.
    Danach geht es 30 Tage lang mit Ihrem Code.
deleted =
    Ich habe alle Ihre Antworten gelöscht.
    Davon ist nichts mehr gespeichert.
    Alles Gute für Sie!
deleted-already = Ihre Antworten sind schon gelöscht.
human =
    Ich bin ein Computer-Programm.
    Möchten Sie mit einem Menschen sprechen?
    Dann rufen Sie bitte das Job-Center an.
    Die Telefon-Nummer steht oben auf jedem Brief.
    Sie können auch in das Job-Center gehen.
    Bitte beachten Sie dabei die Öffnungs-Zeiten.
human-at-site =
    Ich bin ein Computer-Programm.
    Hier können Sie mit einem Menschen sprechen:
    { $site }
    Telefon: { $phone }
    Adresse: { $address }
case-question =
    Das weiß ich leider nicht.
    Ich kenne Ihren Fall nicht.
    Ich sehe keine Daten vom Job-Center.
    Bitte fragen Sie direkt beim Job-Center.
    Die Telefon-Nummer steht oben auf jedem Brief.
case-question-at-site =
    Das weiß ich leider nicht.
    Ich kenne Ihren Fall nicht.
    Ich sehe keine Daten vom Job-Center.
    Bitte fragen Sie hier:
    { $site }
    Telefon: { $phone }
about-interview =
    { $remaining ->
        [0]
            Ich bin ein Computer-Programm, kein Mensch.
            Ich stelle Fragen für eine Studie.
            Forscher und Forscherinnen wollen damit etwas herausfinden.
            Es geht um die digitalen Angebote vom Job-Center.
            Sie haben alle Fragen beantwortet.
        [one]
            Ich bin ein Computer-Programm, kein Mensch.
            Ich stelle Fragen für eine Studie.
            Forscher und Forscherinnen wollen damit etwas herausfinden.
            Es geht um die digitalen Angebote vom Job-Center.
            Es kommt noch 1 Frage.
       *[other]
            Ich bin ein Computer-Programm, kein Mensch.
            Ich stelle Fragen für eine Studie.
            Forscher und Forscherinnen wollen damit etwas herausfinden.
            Es geht um die digitalen Angebote vom Job-Center.
            Es kommen noch { $remaining } Fragen.
    }
about-interview-before =
    Ich bin ein Computer-Programm, kein Mensch.
    Ich stelle Fragen für eine Studie.
    Forscher und Forscherinnen wollen damit etwas herausfinden.
    Es geht um die digitalen Angebote vom Job-Center.
    Das dauert ungefähr 5 Minuten.
greeting =
    Guten Tag!
    Schön, dass Sie da sind.
thanks = Gern!
goodbye =
    Danke für Ihre Zeit!
    Alles Gute für Sie!
distress =
    Das klingt sehr schwer.
    Sie sind damit nicht allein.
    Bitte holen Sie sich jetzt Hilfe:

    • Ist jemand in Lebens-Gefahr?
    Dann rufen Sie sofort den Notruf an.
    Telefon: 112

    • Möchten Sie mit jemandem reden?
    Dann rufen Sie die Telefon-Seelsorge an.
    Das kostet nichts.
    Das geht am Tag und in der Nacht.
    Telefon: 0800 111 0 111
    oder: 0800 111 0 222

    • Sind Sie eine Frau und erleben Gewalt?
    Dann rufen Sie das Hilfe-Telefon an.
    Das kostet nichts.
    Sie bekommen dort Hilfe in vielen Sprachen.
    Telefon: 116 016

    Die Fragen hier sind jetzt nicht wichtig.
    Sie können aufhören.
    Sie können auch später weitermachen.

## What stands on the buttons beside the answers

option-agree = Ja, ich bin einverstanden
option-decline = Nein
option-dont-know = weiß ich nicht / gilt nicht für mich
option-skip = Frage auslassen
option-resume = Weitermachen
option-stop = Aufhören
option-back = Zur Frage davor

## After personal details were removed from an answer

answer-redacted =
    In Ihrer Antwort waren Angaben zu einer Person.
    Diese Angaben habe ich entfernt.
    Oben steht Ihre Antwort.
    So ist sie gespeichert.
    Sie können neu schreiben.
    Oder Sie können die Antwort löschen.
option-rewrite = Antwort neu schreiben
option-forget = Antwort löschen
