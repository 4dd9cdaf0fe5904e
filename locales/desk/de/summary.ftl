### Die Zusammenfassung einer Erhebungswelle (`resonanz summary`).

summary-title = Das Wichtigste aus „{ $wave }“ ({ $first } bis { $last })
summary-respondents-completed = Rund { $n } Menschen haben geantwortet, { $completed } bis zum Ende.
summary-respondents = Rund { $n } Menschen haben geantwortet.
summary-too-few = Es haben weniger als { $threshold } Menschen geantwortet; deshalb steht hier nichts.
summary-compared = Verglichen wird mit „{ $wave }“.
summary-first-wave = Es ist die erste Welle; verglichen werden kann noch nicht.
summary-simulated = Simulierte Daten: Nichts hiervon haben Menschen gesagt.

summary-satisfaction = Zufriedenheit: { $value } auf der Skala von −2 (sehr unzufrieden) bis +2 (sehr zufrieden).
summary-umux-lite = Nutzbarkeit (UMUX-Lite): { $value } von 100.
summary-problem = Schwierig: { $value } nennen „{ $theme }“.
summary-praise = Gut: { $value } nennen „{ $theme }“.
summary-group = Weniger zufrieden als alle anderen: { $group }, mit { $value } um { $difference } darunter.
summary-goes-with = Mit der Zufriedenheit geht am stärksten einher: „{ $item }“ ({ $value } der Unterschiede).
summary-break-off = Am häufigsten endet das Gespräch bei: „{ $item }“ ({ $value } derer, die dorthin kommen).

summary-certainty = Mit 95 % Sicherheit zwischen { $low } und { $high }; Grundlage: rund { $n } Antworten.
summary-raw = Ohne Korrektur der Kodierfehler: { $value }.
summary-risen = Seit der letzten Welle gestiegen um { $difference } ({ $low } bis { $high }).
summary-fallen = Seit der letzten Welle gesunken um { $difference } ({ $low } bis { $high }).
summary-unchanged = Seit der letzten Welle keine gesicherte Veränderung; erkennbar gewesen wäre eine ab etwa { $detectable }.
summary-standardised = Entscheidungen und Zugangswege sind dabei angeglichen.
summary-points = { $value } Punkte
summary-percentage-points = { $value } Prozentpunkte
summary-percent = { $value } %

summary-caution-not-corrected = Nur vom Modell kodiert: Eine ausreichende Stichprobe, die Menschen kodiert haben, fehlt.
summary-nothing-corrected = Die Anteile der Themen sind nur vom Modell kodiert: Eine ausreichende Stichprobe, die Menschen kodiert haben, fehlt noch.
summary-caution-partly-corrected = Die Korrektur gilt nicht für alle Sprachen.
summary-caution-below-floor = Dieses Thema erkennt das Modell zu schlecht, um sich darauf zu verlassen.
summary-caution-assumption = Der Zusammenhang ist nicht auf allen Stufen der Skala gleich stark.

summary-note-intervals = Die Spannen sagen, wie genau die Zahlen sind; bei mehreren Vergleichen sind sie nach Holm abgesichert.
summary-note-goes-with = „Geht einher mit“ heißt nicht „verursacht“.
summary-note-disclosure = Zahlen unter { $threshold } Menschen, und solche, die sie verraten würden, werden nicht gezeigt; Anzahlen sind auf { $rounding } gerundet. Zitate sind anonymisiert und von einem Menschen freigegeben.
summary-note-versions = Themenliste: Version { $taxonomy }.
