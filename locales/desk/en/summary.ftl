### The summary of a wave (`resonanz summary`).

summary-title = What matters most in “{ $wave }” ({ $first } to { $last })
summary-respondents-completed = About { $n } people answered, { $completed } to the end.
summary-respondents = About { $n } people answered.
summary-too-few = Fewer than { $threshold } people answered; so nothing is shown here.
summary-compared = Compared with “{ $wave }”.
summary-first-wave = This is the first wave; nothing can be compared yet.
summary-simulated = Simulated data: people have said nothing of this.

summary-satisfaction = Satisfaction: { $value } on the scale from −2 (very dissatisfied) to +2 (very satisfied).
summary-umux-lite = Usability (UMUX-Lite): { $value } of 100.
summary-problem = Difficult: { $value } mention “{ $theme }”.
summary-praise = Good: { $value } mention “{ $theme }”.
summary-group = Less satisfied than all others: { $group }, at { $value }, { $difference } lower.
summary-goes-with = What goes with satisfaction most: “{ $item }” ({ $value } of the differences).
summary-break-off = Where most interviews end: “{ $item }” ({ $value } of those who get there).

summary-certainty = With 95% confidence between { $low } and { $high }; based on about { $n } answers.
summary-raw = Without correcting coding errors: { $value }.
summary-risen = Risen since the last wave by { $difference } ({ $low } to { $high }).
summary-fallen = Fallen since the last wave by { $difference } ({ $low } to { $high }).
summary-unchanged = No certain change since the last wave; one of about { $detectable } or more would have been noticed.
summary-standardised = Decisions and ways of access are made equal for this.
summary-points = { $value } points
summary-percentage-points = { $value } percentage points
summary-percent = { $value }%

summary-caution-not-corrected = Coded by the model only: a sufficient sample coded by people is missing.
summary-nothing-corrected = The shares of themes are coded by the model only: a sufficient sample coded by people is still missing.
summary-caution-partly-corrected = The correction does not hold for all languages.
summary-caution-below-floor = The model recognises this theme too badly to rely on it.
summary-caution-assumption = The connection is not equally strong on all steps of the scale.

summary-note-intervals = The ranges tell how exact the numbers are; where several are compared, Holm's correction is applied.
summary-note-goes-with = “Goes with” does not mean “causes”.
summary-note-disclosure = Numbers of fewer than { $threshold } people, and those that would give them away, are not shown; counts are rounded to { $rounding }. Quotes are anonymised and released by a person.
summary-note-versions = List of themes: version { $taxonomy }.
