### Die Workshop-Mappe: ein Bericht zum Ausdrucken und Besprechen.

workshop-title = Was Kundinnen und Kunden sagen
workshop-subtitle = { $place }, { $wave }
workshop-simulated = Simulierte Daten: Diese Stadt und alle Antworten sind erfunden.
workshop-who-heading = Wer geantwortet hat
workshop-who = { $count } Menschen haben in dieser Zeit geantwortet. Namen kennt niemand.
workshop-who-site = Von ihnen { $count } an diesem Standort.
workshop-satisfaction-heading = Wie zufrieden sie sind
workshop-satisfaction = Zufriedenheit: { $value } auf einer Skala von −2 (sehr unzufrieden) bis +2 (sehr zufrieden). Der wahre Wert liegt sehr wahrscheinlich bei { $interval }.
workshop-too-few = Dafür haben zu wenige Menschen geantwortet.
workshop-difficult-heading = Was schwierig war
workshop-good-heading = Was gut war
workshop-theme = { $share } nennen es.
workshop-changed-heading = Was sich geändert hat
workshop-measure = { $title }
workshop-no-measures = Für diese Zeit ist keine Maßnahme zu vergleichen.
workshop-better = { $name }: besser als ohne die Maßnahme ({ $difference }).
workshop-worse = { $name }: schlechter als ohne die Maßnahme ({ $difference }).
workshop-unclear = { $name }: Es lässt sich nicht sagen, ob die Maßnahme etwas bewirkt hat.
workshop-quotes-heading = In eigenen Worten
workshop-talk-heading = Darüber sprechen wir
workshop-question-surprise = Was hat uns überrascht?
workshop-question-why = Woran liegt es? Was wissen die Beschäftigten darüber?
workshop-question-do = Was empfehlen wir? Wer macht es, bis wann?
workshop-note = Gruppen unter 10 Personen sind nicht gezeigt, Zahlen sind auf 5 gerundet. Niemand wird beurteilt: Die Ergebnisse sagen etwas über Angebote, nicht über einzelne Beschäftigte.
