### Die Workshop-Mappe in einfacher Sprache.

workshop-title = Das sagen die Kunden
workshop-subtitle = { $place }, { $wave }
workshop-simulated = Achtung: Diese Daten sind erfunden. Sie sind nur ein Beispiel.
workshop-who-heading = Wer hat geantwortet?
workshop-who = { $count } Menschen haben geantwortet. Niemand kennt ihre Namen.
workshop-who-site = Davon { $count } Menschen hier.
workshop-satisfaction-heading = Sind die Menschen zufrieden?
workshop-satisfaction = Das Ergebnis ist { $value }. Minus 2 ist sehr schlecht. Plus 2 ist sehr gut. Ganz genau wissen wir es nicht. Wahrscheinlich ist es { $interval }.
workshop-too-few = Das wissen wir nicht. Zu wenige Menschen haben geantwortet.
workshop-difficult-heading = Was war schwer?
workshop-good-heading = Was war gut?
workshop-theme = { $share } der Menschen sagen das.
workshop-changed-heading = Was ist anders geworden?
workshop-measure = { $title }
workshop-no-measures = Dazu wissen wir noch nichts.
workshop-better = { $name }: Es ist besser geworden ({ $difference }).
workshop-worse = { $name }: Es ist schlechter geworden ({ $difference }).
workshop-unclear = { $name }: Wir wissen nicht, ob es geholfen hat.
workshop-quotes-heading = Das haben Menschen geschrieben
workshop-talk-heading = Darüber reden wir
workshop-question-surprise = Was haben wir nicht erwartet?
workshop-question-why = Warum ist das so?
workshop-question-do = Was wollen wir ändern? Wer macht es? Bis wann?
workshop-note = Wir zeigen nur Gruppen mit mindestens 10 Menschen. So erkennt man niemanden. Es geht nicht um einzelne Mitarbeiter.
