### The workshop pack: a report to print and discuss.

workshop-title = What customers say
workshop-subtitle = { $place }, { $wave }
workshop-simulated = Simulated data: this city and every answer are invented.
workshop-who-heading = Who answered
workshop-who = { $count } people answered in this time. Nobody knows their names.
workshop-who-site = Of them { $count } at this site.
workshop-satisfaction-heading = How satisfied they are
workshop-satisfaction = Satisfaction: { $value } on a scale from −2 (very dissatisfied) to +2 (very satisfied). The true value very probably is { $interval }.
workshop-too-few = Too few people answered for that.
workshop-difficult-heading = What was difficult
workshop-good-heading = What was good
workshop-theme = { $share } raise it.
workshop-changed-heading = What has changed
workshop-measure = { $title }
workshop-no-measures = There is no measure to compare for this time.
workshop-better = { $name }: better than without the measure ({ $difference }).
workshop-worse = { $name }: worse than without the measure ({ $difference }).
workshop-unclear = { $name }: it cannot be said whether the measure had an effect.
workshop-quotes-heading = In their own words
workshop-talk-heading = What we talk about
workshop-question-surprise = What surprised us?
workshop-question-why = Why is it so? What do employees know about it?
workshop-question-do = What do we recommend? Who does it, by when?
workshop-note = Groups of fewer than 10 people are not shown, counts are rounded to 5. Nobody is judged: the results tell of services, not of single employees.
