### What stands in results and exports: attributes, values, formats.

desk-attribute-wave = Wave
desk-attribute-site = Site
desk-attribute-channel = Access
desk-attribute-locale = Language of the interview
desk-channel-web = Website
desk-channel-link = Link
desk-channel-kiosk = Kiosk
desk-valence-not-raised = not raised
desk-valence-neg = negative
desk-valence-mixed = mixed
desk-valence-neutral = neutral
desk-valence-pos = positive
desk-valence-not-shown = valence not shown
desk-export-microdata = Anonymised microdata: { $questionnaire }

## Sections

desk-themes = Themes
desk-explore = Compare
desk-measures = Measures
desk-two-sides = Two sides
desk-coding = Coding
desk-exports = Data

## Numbers and tables

desk-suppressed = not shown
desk-suppressed-why = “Not shown” means: fewer than { $threshold } people stand behind it, or the number would give away how many there are elsewhere.
desk-as-table = As a table
desk-as-csv = Download as CSV
desk-wave = Wave
desk-wave-choose = Choose a wave
desk-show = Show
desk-wave-baseline = Before
desk-wave-change = During the change
desk-wave-evaluation = After
desk-week = Week
desk-interviews = Interviews
desk-mean = Mean
desk-interval = 95% interval
desk-answers = Answers
desk-theme = Theme
desk-share-interval = Share (95% interval)
desk-share = Share
desk-coding-quality = Quality of coding
desk-not-audited = not audited yet
desk-before = before
desk-after = after
desk-difference-points = Difference in percentage points
desk-difference = Difference
desk-p-value = p (Holm)
desk-item = Question
desk-left-out = left out
desk-broken-off = broken off here
desk-total = All
desk-no-wave = No wave has ended yet. Results appear on the day after.
desk-no-such-wave = There is no such wave, or it is still running.

## Figures of the overview

desk-figure-trend = { $count } people answered in this wave
desk-figure-satisfaction = Mean satisfaction { $value } on the scale from −2 to +2
desk-figure-umux-lite = Usability { $value } of 100 points (UMUX-Lite)
desk-note-satisfaction = Dot: mean. Line: where the true value lies with 95% confidence. Waves differ in decisions and access; they are compared under Measures.
desk-note-umux-lite = From “does what I need” and “easy to use”. From about 68 on it counts as good.
desk-figure-themes = “{ $question }” – most often: { $theme } ({ $share })
desk-note-themes = Share of the people who answered. Whoever raises several themes counts for each.
desk-figure-change =
    { $count ->
        [one] One change is certain: { $theme } ({ $points } percentage points)
       *[other] { $count } changes are certain, most clearly: { $theme } ({ $points } percentage points)
    }
desk-figure-no-change = No theme has demonstrably changed since the wave before
desk-note-change = “{ $question }”, not adjusted for decision and access. Certain means: p < 0.05 after correction for many comparisons (Holm).
desk-figure-by-site =
    { $count ->
        [one] Satisfaction by site: { $groups } differs from the rest
       *[other] Satisfaction by site: { $groups } differ from the rest
    }
desk-figure-by-site-none = Satisfaction by site: no site demonstrably differs
desk-figure-by-locale =
    { $count ->
        [one] Satisfaction by language: { $groups } differs from the rest
       *[other] Satisfaction by language: { $groups } differ from the rest
    }
desk-figure-by-locale-none = Satisfaction by language: none demonstrably differs
desk-figure-by-channel =
    { $count ->
        [one] Satisfaction by access: { $groups } differs from the rest
       *[other] Satisfaction by access: { $groups } differ from the rest
    }
desk-figure-by-channel-none = Satisfaction by access: none demonstrably differs
desk-note-by-group = Each group against all others, corrected after Holm.
desk-figure-nonresponse = Most often left out: { $item } ({ $share })
desk-heading-now = At a glance
desk-heading-problems = The three biggest problems
desk-heading-who = Who answered
desk-heading-quality = How good the data are
desk-problem = { $theme }: { $share } name it as a difficulty
desk-finished-share = { $share } went through the interview to its end.

## Short names of the questions

desk-item-service = Service used
desk-item-completion = Got it done
desk-item-decision = Decision
desk-item-satisfaction = Satisfaction
desk-item-difficult = What was difficult?
desk-item-good = What was good?
desk-item-usefulness = Does what I need
desk-item-ease = Easy to use
desk-item-time = Reasonable time
desk-item-clarity = Knew what to do
desk-item-trust = Trust with data
desk-item-reliability = Worked reliably
desk-item-support = Got help
desk-item-fairness = Treated fairly
desk-item-burden = Was a burden
desk-item-age = Age
desk-item-device = Device
desk-item-helped = Helped by others
desk-attribute-stage = End of the interview
desk-category-other = Other
desk-category-no-answer = no answer
desk-category-not-asked = not asked
desk-category-not-coded = not coded yet
desk-category-raised = raised
desk-category-not-raised = not raised
desk-category-finished = finished
desk-category-stopped = stopped early
desk-category-asking = interrupted
desk-category-pos = positive
desk-category-neg = negative
desk-category-mixed = mixed
desk-category-neutral = neutral

## Themes, comparisons

desk-themes-all = All themes
desk-theme-share = “{ $question }” – { $share } raise this theme ({ $answers } answers).
desk-theme-corrected = Corrected for errors of automatic coding; uncorrected { $raw }.
desk-theme-uncorrected = As the program coded it. A sample coded by people shows how good it is and corrects the share.
desk-theme-below-floor = Careful: the program recognises this theme too badly to rely on it.
desk-theme-definition = How the theme is defined
desk-quotes = Released quotes
desk-no-quotes = No quote is released yet, or too few people raise the theme.
desk-figure-share-by-none = By “{ $group }”: too few answers for shares
desk-note-goes-with = Goes with does not mean causes: who raises a theme may have had other experiences, too.
desk-figure-share-by = By “{ $group }” most often: { $most } ({ $share })
desk-figure-theme-trend =
    { $count ->
        [0] There are too few answers for a trend
       *[other] Course of the wave, in { $count } periods
    }
desk-figure-together =
    { $count ->
        [0] There are too few answers for themes raised together
       *[other] Who raises it most often also raises: { $theme }
    }
desk-explore-intro = Every choice stands in the address and can be passed on. At most two attributes at once; a single site is a row of the table.
desk-explore-what = What
desk-explore-by = by
desk-explore-only = only
desk-explore-everybody = everybody
desk-explore-three = “Only” and “by” at once would be three attributes, which could point at single people. Shown is the choice of “only”.
desk-period = Period
desk-attribute-period = Period of whole weeks
desk-figure-distribution-only = { $item }, only { $group }: most often “{ $most }” ({ $share })
desk-note-periods = Periods are whole weeks and fixed; small ones are put together.
desk-explore-nothing = without groups
desk-not-declared = There is no such table. One of the two attributes must be a group.
desk-items = All closed questions
desk-figure-distribution = { $item }: most often “{ $most }” ({ $share })
desk-figure-table = { $item } by “{ $group }”
desk-note-table = The number on the right is that of the people in the group. What is not shown is missing in the bar.
desk-figure-mean-by = Mean: { $item } by “{ $group }”
desk-note-more-is-better = More is better; questions put the other way round are turned.

desk-figure-drivers = What goes with satisfaction most: { $item }
desk-figure-no-drivers = There are too few answers to say what goes with satisfaction
desk-note-drivers = Part of the explained variance (Shapley) with its 95% interval. “Goes with” does not say “causes”.

## Measures and waves

desk-no-measures = No measure is registered yet.
desk-measure-since = Since { $day }, at { $sites } sites.
desk-measure-waiting = A comparison needs a wave that ended before the measure, and one that began after it and has ended.
desk-measure-compared = Compared are { $before } and { $after }.
desk-measure-add = Register a measure
desk-measure-change = Change what is said of the measure
desk-measure-save = Save changes
desk-measure-gone = The measure is not there any more.
desk-measure-delete = Delete the measure
desk-measure-title = What was changed?
desk-measure-code = Code
desk-measure-code-hint = Small letters, digits and hyphens; it stands in addresses.
desk-measure-description = In more detail
desk-measure-begins = Since when?
desk-measure-sites = Where?
desk-measure-themes = Of what should people complain less?
desk-measure-code-wrong = The code may have small letters, digits and hyphens only.
desk-measure-title-missing = Please say what was changed.
desk-measure-empty = Please choose at least one site and one theme.
desk-measure-taken = There is a measure of this code already.
desk-measure-day-wrong = Please give the days in full.
desk-waves = Waves
desk-wave-add = Declare a wave
desk-wave-code = Code
desk-wave-code-missing = Please give a code.
desk-wave-what-for = What for
desk-wave-first-day = First day
desk-wave-last-day = Last day
desk-wave-days-hint = A wave lasts whole weeks: from a Monday to a Sunday.
desk-wave-state = State
desk-wave-ended = ended
desk-wave-running = running or to come
desk-wave-unusable = This will not do: a wave begins on a Monday, ends on a Sunday and overlaps no other; each code is there once.
desk-wave-questionnaire = Questionnaire
desk-customers = Customers
desk-staff = Employees
desk-unit-points = percentage points
desk-unit-scale = points on the scale from −2 to +2
desk-complaints-of = Complaints about “{ $theme }”
desk-effect-better = { $name }: the measure helped. Difference from sites without it: { $difference } { $unit } (with 95% confidence { $interval }).
desk-effect-worse = { $name }: with the measure it became worse. Difference from sites without it: { $difference } { $unit } (with 95% confidence { $interval }).
desk-effect-unclear = { $name }: it cannot be said whether the measure had an effect ({ $difference } { $unit }, 95% { $interval }). A difference from { $detectable } on would have been found.
desk-with-before = with, before
desk-with-after = with, after
desk-without-before = without, before
desk-without-after = without, after
desk-with-measure = with the measure ({ $sites } sites)
desk-without-measure = without ({ $sites } sites)
desk-note-effect = Adjusted for decision and access; that is possible for { $covered } of the answers.
desk-note-by-sites = The uncertainty comes from how differently the sites have changed.
desk-note-few-sites = Careful: there are fewer than two sites on one side. A site's luck is not part of the uncertainty; without sites to compare with, the change may have any cause.
desk-note-detectable = A difference from { $detectable } { $unit } on would be found in four of five such studies.
desk-recommendations = Recommendations
desk-no-recommendations = None yet.
desk-recommendation = What did the workshop recommend?
desk-recommendation-hint = No names of people, please.
desk-recommendation-add = Record the recommendation
desk-status-of = State of the recommendation “{ $text }”
desk-status-open = open
desk-status-planned = planned
desk-status-done = done
desk-status-rejected = rejected

## Two sides of quality

desk-two-sides-intro = How good work feels to employees, and how good service feels to customers: side by side, by site and wave.
desk-two-sides-care = Going together does not say what comes from what. Sites are not ranked here; with fewer than { $threshold } answers on one side a site is not shown.
desk-no-staff = There is no questionnaire for employees.
desk-work-index = Work quality (0–100)
desk-service-index = Service quality (0–100)
desk-staff-answers = Employees
desk-customers-answers = Customers
desk-note-two-sides = Index: mean of the agreement questions, 0 to 100, more is better. Spearman's rank correlation over the sites, both waves taken together.
desk-sides-too-few = { $count } sites are too few to say anything about a connection
desk-sides-unclear = Whether good work and good service go together cannot be said with { $count } sites (rank correlation { $correlation }, 95% { $interval })
desk-sides-together = Where work is better, service is better, too (rank correlation { $correlation }, 95% { $interval }, only { $count } sites)
desk-sides-against = Where work is better, service is worse (rank correlation { $correlation }, 95% { $interval }, only { $count } sites)

## Data to take away

desk-export-aggregates = Open data of the wave { $wave }
desk-exports-open = Open data
desk-exports-open-text = Every declared table of the wave, rounded and without small groups. They may be published.
desk-exports-public = Public figures
desk-exports-feedback = Stars for the feedback component and the Single Digital Gateway regulation (JSON)
desk-exports-key-figures = Key figures after DIN SPEC 66336 (JSON)
desk-exports-microdata = Anonymised microdata
desk-exports-microdata-text = One row for each interview of every wave that has ended, without texts, in random order. Age, language and site are always shared by at least 10 people; where they are not, they are not shown. Every download stands in the audit log.
desk-exports-codebook = Codebook
desk-exports-codebook-text = Themes for MAXQDA, ATLAS.ti, NVivo (REFI-QDA)
desk-format-csv = CSV
desk-format-excel = Excel
desk-format-parquet = Parquet
desk-format-spss = SPSS
desk-format-ddi = Description (DDI-Codebook 2.5)

## Workshop pack

desk-workshop = Workshop pack
desk-workshop-text = A report to print and discuss, with room for the outcome.
desk-workshop-where = For
desk-workshop-whole = all sites
desk-no-pango = This machine lacks Pango, which sets PDF files (Debian: libpangoft2-1.0-0). HTML works.
desk-workshop-in = Language

## Coding

desk-coding-state = You have coded { $mine } of { $sample } answers of the sample; { $twice } of them were coded by somebody else, too.
desk-coding-no-sample = No sample of this wave is drawn yet. It is random, of the same size in each language, and shows how well the program codes.
desk-coding-all-done = Everything is coded. Thank you!
desk-coding-draw = Draw the sample or make it larger
desk-coding-codes = Themes
desk-coding-hint = Numbers with a sign: 6- complaint, 6+ praise, 6~ both, 6= neither. Several with spaces. Enter: next.
desk-coding-release = May be quoted: nobody can be recognised in it (key z)
desk-coding-sensitive = Quote with care, the answer touches: { $what }
desk-coding-next = Save and go on
desk-coding-skip = Skip (key s)
desk-coding-again = Code again
desk-coding-kept = Saved.
desk-coding-unreadable = This cannot be read. Write numbers with signs, such as 6- 8+.
desk-coding-no-such-number = There is no such number.
desk-coding-twice = A number stands there twice.
desk-coding-alone = One of the themes always stands alone (“nothing” or “uncodable”).
desk-coding-empty = At least one theme, please. If none fits, there are “nothing” and “uncodable”.
desk-coding-changed = The answer was changed or deleted in the meantime.
desk-disagreements = Coded differently
desk-agreement = Agreement
desk-no-agreement = Nobody has coded the same answer as somebody else yet.
desk-coders = Who
desk-alpha-themes = α of themes (Krippendorff, MASI)
desk-alpha-sentiment = α of sentiment
desk-differing = Answers that were coded differently
desk-no-differing = None.
desk-you = you
desk-quotes-count =
    { $count ->
        [one] One quote is released.
       *[other] { $count } quotes are released.
    }
desk-quote-withdraw = Take the release back

## Theme, weighting, quality

desk-raised = raise it
desk-not-raised = do not raise it
desk-uncorrected = uncorrected
desk-coded-by-people = coded by people
desk-weighted = weighted
desk-language = Language
desk-all-languages = all
desk-precision = Precision
desk-recall = Recall
desk-f1 = F1
desk-occurrences = Occurrences
desk-note-corrected = { $count ->
        [0] As the program coded; in no group have people coded enough answers to correct it.
       *[other] Corrected for coding error in { $count } of { $all } groups; elsewhere as the program coded.
    }
desk-figure-theme-satisfaction-less = Those who raise it are { $difference } points less satisfied than all others
desk-figure-theme-satisfaction-more = Those who raise it are { $difference } points more satisfied than all others
desk-figure-theme-satisfaction-unclear = Whether those who raise it are satisfied differently cannot be said
desk-figure-theme-satisfaction-unknown = There are too few answers to compare satisfaction
desk-note-weighted = Weighted: as it would be if the respondents had the shares known of all customers ({ $source }).
desk-theme-between-sites = Considering that answers of one site are alike: { $share }.
desk-theme-weighted = Weighted to the shares known of all customers ({ $source }), not corrected for errors in coding: { $share }. The weights multiply variances by { $effect }.
desk-theme-quality = Quality of coding: { $precision } of what the program recognises here people see, too; it recognises { $recall } of what people see ({ $count } occurrences in the sample).
desk-figure-coding-unknown = How well the program codes is not known yet: people code a sample for that
desk-figure-coding-weak = Recognised too badly to rely on: { $themes }
desk-figure-coding-good = All { $count } themes that were checked are recognised well enough
desk-note-coding = F1 of the program against people in the random sample; below 0.6 a theme counts as not reliable. Rare themes are missing.
desk-problem-weighted = weighted { $share }
desk-note-weighted-themes = Weighted: as it would be if the respondents had the shares known of all customers ({ $source }); not corrected for errors in coding.
desk-coders-agreement = People who code the same answer agree with α = { $themes } on themes and α = { $sentiment } on sentiment (Krippendorff; { $count } answers coded twice). From 0.80 that counts as reliable, from 0.67 as good enough for tentative conclusions.
desk-coders-agreement-unknown = How far people agree in coding is not known yet: more answers have to be coded twice for that.
