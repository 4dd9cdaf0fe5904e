### The researchers' desk: frame, sign-in, accounts, log. Keys stay, texts may change.

desk-title = Results
desk-skip = Skip to content
desk-navigation = Sections
desk-footer = Groups of fewer than { $threshold } people are not shown. Counts are rounded to { $rounding }.
desk-simulated = Simulated data.
desk-simulated-explanation = This city, its offices and every answer are invented.
desk-overview = Overview
desk-to-overview = To the overview
desk-change = Change

## Sign-in

desk-sign-in = Sign in
desk-sign-in-intro = For research, management and works council. Your administrators make the accounts.
desk-sign-in-failed = Name or password is wrong.
desk-sign-in-wait = Too many attempts. Please wait five minutes.
desk-sign-in-provider = Signing in with your work account did not succeed. Has an administrator made your account here?
desk-sign-in-with-provider = Sign in with your work account
desk-sign-out = Sign out { $name }
desk-name = Name or e-mail address
desk-password-field = Password

## Password

desk-password = Change password
desk-password-old = Present password
desk-password-new = New password
desk-password-save = Save password
desk-password-rules = At least 15 characters. A sentence of several words that do not belong together is easy to remember and hard to guess.
password-old-wrong = The present password is wrong.
password-too-short = The password has fewer than 15 characters.
password-too-long = The password has more than 128 characters.
password-too-common = The password is easy to guess. Take several words that do not belong together.

## Accounts

desk-accounts = Accounts
desk-role = Role
desk-role-of = Role of { $name }
desk-role-viewer = Viewer
desk-role-researcher = Researcher
desk-role-admin = Administrator
desk-role-hint = Viewer: aggregated results. Researcher: also coding and anonymised microdata. Administrator: also accounts and log.
desk-account-way = Sign-in
desk-way-password = password
desk-way-provider = work account
desk-account-since = Made on
desk-account-state = State
desk-account-active = active
desk-account-locked = locked
desk-account-lock = Lock
desk-account-unlock = Unlock
desk-account-add = Add account
desk-account-name-hint = Whoever signs in with a work account needs the work account's e-mail address here.
desk-account-password-hint = Leave empty when the person signs in with a work account.
desk-account-name-missing = Please enter a name.
desk-account-password-missing = Please enter a password: signing in with work accounts is not set up.
desk-account-taken = There is an account of this name already.

## Log

desk-log = Audit log
desk-log-whole =
    { $count ->
        [one] One entry, unchanged.
       *[other] { $count } entries, all unchanged.
    }
desk-log-last-seal = Last seal: { $seal } … Note it outside of this system, then a missing end is found, too.
desk-log-broken = The log was changed: entry { $number } does not fit the one before it.
desk-log-number = No.
desk-log-at = Time (UTC)
desk-log-actor = Who
desk-log-action = What
desk-log-object = Of what
desk-log-older = Older entries

## Errors

desk-error = This is not possible
desk-error-role = Your role does not allow this.
desk-error-form = The form is not valid any more. Please load the page anew.
desk-error-not-found = There is no such thing.
desk-error-yourself = Your own account can only be changed by somebody else.
