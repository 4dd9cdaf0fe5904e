### Was in Auswertungen und Exporten steht: Merkmale, Werte, Formate.

desk-attribute-wave = Welle
desk-attribute-site = Standort
desk-attribute-channel = Zugang
desk-attribute-locale = Sprache des Gesprächs
desk-channel-web = Internetseite
desk-channel-link = Link
desk-channel-kiosk = Terminal
desk-valence-not-raised = nicht genannt
desk-valence-neg = negativ
desk-valence-mixed = gemischt
desk-valence-neutral = neutral
desk-valence-pos = positiv
desk-valence-not-shown = Wertung nicht gezeigt
desk-export-microdata = Anonymisierte Einzeldaten: { $questionnaire }

## Bereiche

desk-themes = Themen
desk-explore = Vergleichen
desk-measures = Maßnahmen
desk-two-sides = Zwei Seiten
desk-coding = Kodieren
desk-exports = Daten

## Zahlen und Tabellen

desk-suppressed = nicht gezeigt
desk-suppressed-why = „Nicht gezeigt“ heißt: Dahinter stehen weniger als { $threshold } Personen, oder die Zahl würde verraten, wie viele es anderswo sind.
desk-as-table = Als Tabelle
desk-as-csv = Als CSV herunterladen
desk-wave = Welle
desk-wave-choose = Welle wählen
desk-show = Anzeigen
desk-wave-baseline = Vorher
desk-wave-change = Während der Umstellung
desk-wave-evaluation = Nachher
desk-week = Woche
desk-interviews = Interviews
desk-mean = Mittelwert
desk-interval = 95-%-Bereich
desk-answers = Antworten
desk-theme = Thema
desk-share-interval = Anteil (95-%-Bereich)
desk-share = Anteil
desk-coding-quality = Güte der Kodierung
desk-not-audited = noch nicht geprüft
desk-before = vorher
desk-after = nachher
desk-difference-points = Unterschied in Prozentpunkten
desk-difference = Unterschied
desk-p-value = p (Holm)
desk-item = Frage
desk-left-out = ausgelassen
desk-broken-off = hier abgebrochen
desk-total = Alle
desk-no-wave = Noch ist keine Welle zu Ende. Ergebnisse erscheinen am Tag danach.
desk-no-such-wave = Diese Welle gibt es nicht, oder sie läuft noch.

## Abbildungen im Überblick

desk-figure-trend = { $count } Menschen haben in dieser Welle geantwortet
desk-figure-satisfaction = Zufriedenheit im Mittel { $value } auf der Skala von −2 bis +2
desk-figure-umux-lite = Gebrauchstauglichkeit { $value } von 100 Punkten (UMUX-Lite)
desk-note-satisfaction = Punkt: Mittelwert. Strich: Bereich, in dem der wahre Wert mit 95 % Sicherheit liegt. Wellen haben verschiedene Entscheidungen und Zugänge; verglichen werden sie bei den Maßnahmen.
desk-note-umux-lite = Aus „kann, was ich brauche“ und „einfach zu benutzen“. Werte ab etwa 68 gelten als gut.
desk-figure-themes = „{ $question }“ – am häufigsten: { $theme } ({ $share })
desk-note-themes = Anteil der Menschen, die geantwortet haben. Wer mehrere Themen nennt, zählt bei jedem.
desk-figure-change =
    { $count ->
        [one] Eine Veränderung ist sicher: { $theme } ({ $points } Prozentpunkte)
       *[other] { $count } Veränderungen sind sicher, am deutlichsten: { $theme } ({ $points } Prozentpunkte)
    }
desk-figure-no-change = Seit der Welle davor hat sich kein Thema nachweisbar verändert
desk-note-change = „{ $question }“, ohne Ausgleich für Entscheidung und Zugang. Sicher heißt: auch nach Korrektur für viele Vergleiche (Holm) p < 0,05.
desk-figure-by-site =
    { $count ->
        [one] Zufriedenheit nach Standort: { $groups } weicht vom Rest ab
       *[other] Zufriedenheit nach Standort: { $groups } weichen vom Rest ab
    }
desk-figure-by-site-none = Zufriedenheit nach Standort: kein Standort weicht nachweisbar ab
desk-figure-by-locale =
    { $count ->
        [one] Zufriedenheit nach Sprache: { $groups } weicht vom Rest ab
       *[other] Zufriedenheit nach Sprache: { $groups } weichen vom Rest ab
    }
desk-figure-by-locale-none = Zufriedenheit nach Sprache: keine weicht nachweisbar ab
desk-figure-by-channel =
    { $count ->
        [one] Zufriedenheit nach Zugang: { $groups } weicht vom Rest ab
       *[other] Zufriedenheit nach Zugang: { $groups } weichen vom Rest ab
    }
desk-figure-by-channel-none = Zufriedenheit nach Zugang: keiner weicht nachweisbar ab
desk-note-by-group = Jede Gruppe gegen alle anderen, korrigiert nach Holm.
desk-figure-nonresponse = Am häufigsten ausgelassen: { $item } ({ $share })
desk-heading-now = Auf einen Blick
desk-heading-problems = Die drei größten Probleme
desk-heading-who = Wer hat geantwortet
desk-heading-quality = Wie gut sind die Daten
desk-problem = { $theme }: { $share } nennen es als Schwierigkeit
desk-finished-share = { $share } haben das Interview bis zum Ende geführt.

## Kurze Namen der Fragen

desk-item-service = Genutztes Angebot
desk-item-completion = Anliegen erledigt
desk-item-decision = Entscheidung
desk-item-satisfaction = Zufriedenheit
desk-item-difficult = Was war schwierig?
desk-item-good = Was war gut?
desk-item-usefulness = Kann, was ich brauche
desk-item-ease = Einfach zu benutzen
desk-item-time = Dauer in Ordnung
desk-item-clarity = Wusste, was zu tun ist
desk-item-trust = Vertrauen beim Datenschutz
desk-item-reliability = Technik funktioniert
desk-item-support = Hilfe bekommen
desk-item-fairness = Fair behandelt
desk-item-burden = Vorgang belastend
desk-item-age = Alter
desk-item-device = Gerät
desk-item-helped = Hilfe von anderen
desk-attribute-stage = Ende des Interviews
desk-category-other = Sonstige
desk-category-no-answer = keine Angabe
desk-category-not-asked = nicht gefragt
desk-category-not-coded = noch nicht kodiert
desk-category-raised = genannt
desk-category-not-raised = nicht genannt
desk-category-finished = beendet
desk-category-stopped = vorzeitig aufgehört
desk-category-asking = unterbrochen
desk-category-pos = positiv
desk-category-neg = negativ
desk-category-mixed = gemischt
desk-category-neutral = neutral

## Themen, Vergleiche

desk-themes-all = Alle Themen
desk-theme-share = „{ $question }“ – { $share } nennen dieses Thema ({ $answers } Antworten).
desk-theme-corrected = Um Fehler der automatischen Kodierung berichtigt; unberichtigt { $raw }.
desk-theme-uncorrected = So hat das Programm kodiert. Eine Stichprobe, die Menschen kodieren, zeigt, wie gut es das kann, und berichtigt den Anteil.
desk-theme-below-floor = Vorsicht: Dieses Thema erkennt das Programm zu schlecht, um sich darauf zu verlassen.
desk-theme-definition = So ist das Thema festgelegt
desk-quotes = Freigegebene Zitate
desk-no-quotes = Noch kein Zitat ist freigegeben, oder zu wenige Menschen nennen das Thema.
desk-figure-share-by-none = Nach „{ $group }“: für Anteile sind es zu wenige Antworten
desk-note-goes-with = Hängt zusammen heißt nicht: verursacht. Wer ein Thema nennt, kann auch sonst andere Erfahrungen haben.
desk-figure-share-by = Nach „{ $group }“ am häufigsten: { $most } ({ $share })
desk-figure-theme-trend =
    { $count ->
        [0] Für einen Verlauf sind es zu wenige Antworten
       *[other] Verlauf in der Welle, in { $count } Abschnitten
    }
desk-figure-together =
    { $count ->
        [0] Für gemeinsame Themen sind es zu wenige Antworten
       *[other] Wer es nennt, nennt am ehesten auch: { $theme }
    }
desk-explore-intro = Jede Auswahl steht in der Adresse und lässt sich weitergeben. Höchstens zwei Merkmale zugleich; ein einzelner Standort ist eine Zeile der Tabelle.
desk-explore-what = Was
desk-explore-by = nach
desk-explore-only = nur
desk-explore-everybody = alle
desk-explore-three = „nur“ und „nach“ zugleich wären drei Merkmale; daraus ließe sich auf Einzelne schließen. Gezeigt wird die Auswahl „nur“.
desk-period = Zeitraum
desk-attribute-period = Zeitraum in ganzen Wochen
desk-figure-distribution-only = { $item }, nur { $group }: am häufigsten „{ $most }“ ({ $share })
desk-note-periods = Die Zeiträume sind ganze Wochen und stehen fest; kleine sind zusammengefasst.
desk-explore-nothing = ohne Gruppen
desk-not-declared = Diese Tabelle gibt es nicht. Eines der beiden Merkmale muss eine Gruppe sein.
desk-items = Alle geschlossenen Fragen
desk-figure-distribution = { $item }: am häufigsten „{ $most }“ ({ $share })
desk-figure-table = { $item } nach „{ $group }“
desk-note-table = Die Zahl rechts ist die der Menschen in der Gruppe. Was nicht gezeigt wird, fehlt im Balken.
desk-figure-mean-by = Mittelwert: { $item } nach „{ $group }“
desk-note-more-is-better = Mehr ist besser; umgekehrt gestellte Fragen sind gedreht.

desk-figure-drivers = Am stärksten hängt mit Zufriedenheit zusammen: { $item }
desk-figure-no-drivers = Für Zusammenhänge mit der Zufriedenheit sind es zu wenige Antworten
desk-note-drivers = Anteil an der erklärten Streuung (Shapley) mit 95-%-Bereich. „Hängt zusammen“ heißt nicht „verursacht“.

## Maßnahmen und Wellen

desk-no-measures = Noch ist keine Maßnahme eingetragen.
desk-measure-since = Seit { $day }, an { $sites } Standorten.
desk-measure-waiting = Für einen Vergleich braucht es eine Welle, die vor der Maßnahme zu Ende war, und eine, die danach begann und zu Ende ist.
desk-measure-compared = Verglichen werden { $before } und { $after }.
desk-measure-add = Maßnahme eintragen
desk-measure-change = Angaben zur Maßnahme ändern
desk-measure-save = Änderungen speichern
desk-measure-gone = Die Maßnahme gibt es nicht mehr.
desk-measure-delete = Maßnahme löschen
desk-measure-title = Was wurde geändert?
desk-measure-code = Kürzel
desk-measure-code-hint = Kleine Buchstaben, Ziffern und Bindestriche; steht in Adressen.
desk-measure-description = Genauer
desk-measure-begins = Seit wann?
desk-measure-sites = Wo?
desk-measure-themes = Worüber soll seltener geklagt werden?
desk-measure-code-wrong = Das Kürzel darf nur kleine Buchstaben, Ziffern und Bindestriche haben.
desk-measure-title-missing = Bitte sagen Sie, was geändert wurde.
desk-measure-empty = Bitte wählen Sie mindestens einen Standort und ein Thema.
desk-measure-taken = Eine Maßnahme mit diesem Kürzel gibt es schon.
desk-measure-day-wrong = Bitte geben Sie die Tage vollständig an.
desk-waves = Wellen
desk-wave-add = Welle festlegen
desk-wave-code = Kürzel
desk-wave-code-missing = Bitte geben Sie ein Kürzel an.
desk-wave-what-for = Wozu
desk-wave-first-day = Erster Tag
desk-wave-last-day = Letzter Tag
desk-wave-days-hint = Eine Welle dauert ganze Wochen: von einem Montag bis zu einem Sonntag.
desk-wave-state = Stand
desk-wave-ended = zu Ende
desk-wave-running = läuft oder kommt noch
desk-wave-unusable = So geht es nicht: Eine Welle beginnt an einem Montag, endet an einem Sonntag und überschneidet sich mit keiner anderen; jedes Kürzel gibt es einmal.
desk-wave-questionnaire = Fragebogen
desk-customers = Kundinnen und Kunden
desk-staff = Beschäftigte
desk-unit-points = Prozentpunkte
desk-unit-scale = Punkte auf der Skala von −2 bis +2
desk-complaints-of = Klagen über „{ $theme }“
desk-effect-better = { $name }: Die Maßnahme hat geholfen. Unterschied zu Standorten ohne sie: { $difference } { $unit } (mit 95 % Sicherheit { $interval }).
desk-effect-worse = { $name }: Mit der Maßnahme wurde es schlechter. Unterschied zu Standorten ohne sie: { $difference } { $unit } (mit 95 % Sicherheit { $interval }).
desk-effect-unclear = { $name }: Es lässt sich nicht sagen, ob die Maßnahme etwas bewirkt hat ({ $difference } { $unit }, 95 % { $interval }). Erkennbar wäre ein Unterschied ab { $detectable } gewesen.
desk-with-before = mit, vorher
desk-with-after = mit, nachher
desk-without-before = ohne, vorher
desk-without-after = ohne, nachher
desk-with-measure = mit der Maßnahme ({ $sites } Standorte)
desk-without-measure = ohne ({ $sites } Standorte)
desk-note-effect = Ausgeglichen für Entscheidung und Zugang; das gelingt für { $covered } der Antworten.
desk-note-by-sites = Die Unsicherheit kommt daher, wie verschieden sich die Standorte verändert haben.
desk-note-few-sites = Vorsicht: Auf einer Seite sind es weniger als zwei Standorte. Zufälle eines Standorts sind in der Unsicherheit nicht enthalten; ohne Vergleichsstandorte kann die Veränderung jede Ursache haben.
desk-note-detectable = Mit vier zu eins erkennbar wäre ein Unterschied ab { $detectable } { $unit }.
desk-recommendations = Empfehlungen
desk-no-recommendations = Noch keine.
desk-recommendation = Was hat der Workshop empfohlen?
desk-recommendation-hint = Bitte keine Namen von Personen.
desk-recommendation-add = Empfehlung festhalten
desk-status-of = Stand der Empfehlung „{ $text }“
desk-status-open = offen
desk-status-planned = geplant
desk-status-done = erledigt
desk-status-rejected = abgelehnt

## Zwei Seiten der Qualität

desk-two-sides-intro = Wie gut sich die Arbeit für die Beschäftigten anfühlt, und wie gut der Service für die Kundinnen und Kunden: nebeneinander, je Standort und Welle.
desk-two-sides-care = Ein Zusammenhang sagt nicht, was wovon kommt. Standorte werden hier nicht in eine Rangfolge gebracht; unter { $threshold } Antworten auf einer Seite wird ein Standort nicht gezeigt.
desk-no-staff = Es gibt keinen Fragebogen für Beschäftigte.
desk-work-index = Arbeitsqualität (0–100)
desk-service-index = Servicequalität (0–100)
desk-staff-answers = Beschäftigte
desk-customers-answers = Kundinnen und Kunden
desk-note-two-sides = Index: Mittel der Zustimmungsfragen, 0 bis 100, mehr ist besser. Rangkorrelation nach Spearman über die Standorte, beide Wellen zusammengenommen.
desk-sides-too-few = { $count } Standorte sind zu wenige, um etwas über einen Zusammenhang zu sagen
desk-sides-unclear = Ob gute Arbeit und guter Service zusammengehen, lässt sich mit { $count } Standorten nicht sagen (Rangkorrelation { $correlation }, 95 % { $interval })
desk-sides-together = Wo die Arbeit besser ist, ist auch der Service besser (Rangkorrelation { $correlation }, 95 % { $interval }, nur { $count } Standorte)
desk-sides-against = Wo die Arbeit besser ist, ist der Service schlechter (Rangkorrelation { $correlation }, 95 % { $interval }, nur { $count } Standorte)

## Daten zum Mitnehmen

desk-export-aggregates = Offene Daten der Welle { $wave }
desk-exports-open = Offene Daten
desk-exports-open-text = Alle festgelegten Tabellen der Welle, gerundet und ohne kleine Gruppen. Sie dürfen veröffentlicht werden.
desk-exports-public = Öffentliche Kennzahlen
desk-exports-feedback = Sterne für die Feedback-Komponente und die Verordnung über das Zentrale digitale Zugangstor (JSON)
desk-exports-key-figures = Kennzahlen nach DIN SPEC 66336 (JSON)
desk-exports-microdata = Anonymisierte Einzeldaten
desk-exports-microdata-text = Eine Zeile je Interview aus allen beendeten Wellen, ohne Texte, in zufälliger Reihenfolge. Alter, Sprache und Standort teilen sich immer mindestens 10 Personen; wo nicht, sind sie ausgeblendet. Jeder Abruf steht im Protokoll.
desk-exports-codebook = Codebuch
desk-exports-codebook-text = Themen für MAXQDA, ATLAS.ti, NVivo (REFI-QDA)
desk-format-csv = CSV
desk-format-excel = Excel
desk-format-parquet = Parquet
desk-format-spss = SPSS
desk-format-ddi = Beschreibung (DDI-Codebook 2.5)

## Workshop-Mappe

desk-workshop = Workshop-Mappe
desk-workshop-text = Ein Bericht zum Ausdrucken und Besprechen, mit Platz für das Ergebnis.
desk-workshop-where = Für
desk-workshop-whole = alle Standorte
desk-no-pango = Auf diesem Rechner fehlt Pango, das PDF-Dateien setzt (Debian: libpangoft2-1.0-0). Als HTML geht es.
desk-workshop-in = Sprache

## Kodieren

desk-coding-state = Sie haben { $mine } von { $sample } Antworten der Stichprobe kodiert, { $twice } davon hat auch jemand anderes kodiert.
desk-coding-no-sample = Für diese Welle ist noch keine Stichprobe gezogen. Sie ist zufällig, je Sprache gleich groß, und zeigt, wie gut das Programm kodiert.
desk-coding-all-done = Alles kodiert. Danke!
desk-coding-draw = Stichprobe ziehen oder vergrößern
desk-coding-codes = Themen
desk-coding-hint = Nummern mit Zeichen: 6- Klage, 6+ Lob, 6~ beides, 6= weder noch. Mehrere mit Leerzeichen. Eingabetaste: weiter.
desk-coding-release = Darf zitiert werden: Niemand ist darin zu erkennen (Taste z)
desk-coding-sensitive = Vorsicht beim Zitieren, die Antwort berührt: { $what }
desk-coding-next = Speichern und weiter
desk-coding-skip = Überspringen (Taste s)
desk-coding-again = Noch einmal kodieren
desk-coding-kept = Gespeichert.
desk-coding-unreadable = Das ist nicht zu lesen. Schreiben Sie Nummern mit Zeichen, zum Beispiel 6- 8+.
desk-coding-no-such-number = Eine Nummer gibt es nicht.
desk-coding-twice = Eine Nummer steht zweimal da.
desk-coding-alone = Eines der Themen steht immer allein („nichts“ oder „nicht kodierbar“).
desk-coding-empty = Bitte mindestens ein Thema. Wenn keines passt, gibt es „nichts“ und „nicht kodierbar“.
desk-coding-changed = Die Antwort wurde inzwischen geändert oder gelöscht.
desk-disagreements = Verschieden kodiert
desk-agreement = Übereinstimmung
desk-no-agreement = Noch hat niemand dieselbe Antwort kodiert wie jemand anderes.
desk-coders = Wer
desk-alpha-themes = α der Themen (Krippendorff, MASI)
desk-alpha-sentiment = α der Stimmung
desk-differing = Antworten, die verschieden kodiert sind
desk-no-differing = Keine.
desk-you = Sie
desk-quotes-count =
    { $count ->
        [one] Ein Zitat ist freigegeben.
       *[other] { $count } Zitate sind freigegeben.
    }
desk-quote-withdraw = Freigabe zurücknehmen

## Thema, Gewichtung, Güte

desk-raised = nennen es
desk-not-raised = nennen es nicht
desk-uncorrected = unberichtigt
desk-coded-by-people = von Menschen kodiert
desk-weighted = gewichtet
desk-language = Sprache
desk-all-languages = alle
desk-precision = Genauigkeit
desk-recall = Vollständigkeit
desk-f1 = F1
desk-occurrences = Vorkommen
desk-note-corrected = { $count ->
        [0] So hat das Programm kodiert; für eine Berichtigung haben Menschen in keiner Gruppe genug Antworten kodiert.
       *[other] In { $count } von { $all } Gruppen um Fehler der Kodierung berichtigt; sonst, wie das Programm kodiert hat.
    }
desk-figure-theme-satisfaction-less = Wer es nennt, ist um { $difference } Punkte unzufriedener als alle anderen
desk-figure-theme-satisfaction-more = Wer es nennt, ist um { $difference } Punkte zufriedener als alle anderen
desk-figure-theme-satisfaction-unclear = Ob Menschen, die es nennen, anders zufrieden sind, lässt sich nicht sagen
desk-figure-theme-satisfaction-unknown = Für einen Vergleich der Zufriedenheit sind es zu wenige Antworten
desk-note-weighted = Gewichtet: wie es wäre, wenn die Antwortenden die bekannten Anteile aller Kundinnen und Kunden hätten ({ $source }).
desk-theme-between-sites = Wenn man beachtet, dass sich Antworten eines Standorts ähneln: { $share }.
desk-theme-weighted = Gewichtet auf die bekannten Anteile aller Kundinnen und Kunden ({ $source }), nicht um Kodierfehler berichtigt: { $share }. Die Gewichte vergrößern die Varianz auf das { $effect }-Fache.
desk-theme-quality = Güte der Kodierung: { $precision } von dem, was das Programm hier erkennt, sehen auch Menschen so; es erkennt { $recall } von dem, was Menschen sehen ({ $count } Vorkommen in der Stichprobe).
desk-figure-coding-unknown = Wie gut das Programm kodiert, ist noch nicht bekannt: Dafür kodieren Menschen eine Stichprobe
desk-figure-coding-weak = Zu schlecht erkannt, um sich darauf zu verlassen: { $themes }
desk-figure-coding-good = Alle { $count } geprüften Themen erkennt das Programm gut genug
desk-note-coding = F1 des Programms gegen Menschen in der zufälligen Stichprobe; unter 0,6 gilt ein Thema als nicht verlässlich. Seltene Themen fehlen.
desk-problem-weighted = gewichtet { $share }
desk-note-weighted-themes = Gewichtet: wie es wäre, wenn die Antwortenden die bekannten Anteile aller Kundinnen und Kunden hätten ({ $source }); nicht um Fehler der Kodierung berichtigt.
desk-coders-agreement = Menschen, die dieselbe Antwort kodieren, stimmen überein mit α = { $themes } bei den Themen und α = { $sentiment } bei der Stimmung (Krippendorff; { $count } doppelt kodierte Antworten). Ab 0,80 gilt das als verlässlich, ab 0,67 als vorläufig brauchbar.
desk-coders-agreement-unknown = Wie sehr Menschen beim Kodieren übereinstimmen, ist noch nicht bekannt: Dafür müssen mehr Antworten doppelt kodiert sein.
