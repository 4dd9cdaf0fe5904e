### What stands at kiosk terminals, and on the pages around them. Keys are stable; edit the text after the "=".

kiosk-invite = Tell us your opinion
kiosk-read-aloud = Read aloud
kiosk-read-stop = Stop reading
kiosk-text-size = Text size
kiosk-contrast = High contrast
kiosk-tools = Aids
kiosk-finish = Finish and delete
kiosk-finish-question = Do you want to stop?
kiosk-finish-explanation = Everything on this screen will be deleted. Whoever comes after you sees nothing of yours.
kiosk-finish-keep = Stop. Keep my answers without my name.
kiosk-finish-delete = Stop. Delete my answers, too.
kiosk-finish-back = No, go on
kiosk-idle-question = Are you still there?
kiosk-idle-explanation = If nobody answers, everything on this screen will be deleted. Answers already sent stay stored without a name.
kiosk-idle-seconds = Seconds left
kiosk-idle-stay = Yes, I am still here
kiosk-wiped = Nothing of yours is left on this screen. Thank you for coming!
kiosk-deleted = Your answers are deleted. Nothing of yours is left on this screen.
kiosk-deleted-later = Nothing of yours is left on this screen. The connection is interrupted at the moment: your answers will be deleted as soon as it is back.
kiosk-offline = The connection is interrupted at the moment. You need not do anything, we keep trying. Your answer is not lost.
kiosk-offline-start = The connection is interrupted at the moment. We will start as soon as it is back.
kiosk-handover = Go on on your own phone
kiosk-handover-explanation = Point your phone's camera at the picture and open the address that appears. The conversation then goes on on the phone, and everything here is deleted.
kiosk-handover-picture = QR code with the address for your phone
kiosk-handover-back = Go on here after all
kiosk-handover-done = The conversation is on your phone now. Nothing of yours is left on this screen.
kiosk-handover-failed = Unfortunately this does not work at the moment. You can go on here.
kiosk-keys = The Tab key takes you to the next button, the Enter key presses it.
kiosk-sign-language = German Sign Language
kiosk-close = Close
kiosk-not-set-up = This terminal is not set up correctly. Please tell the staff.

## Going on on the customer's own phone

page-handover-heading = Go on on this device
page-handover-explanation = You began the conversation at another screen. If you go on here, it ends there at once. Your answers and your code stay valid.
page-handover-confirm = Go on here
page-handover-unknown = This link is no longer valid. It works for five minutes and only once. Ask the terminal for a new one.

## For staff: the state of the terminals

staff-kiosks-heading = State of the terminals
staff-kiosks-explanation = This page says whether the terminals are running. What people say at them is not shown here.
staff-kiosks-site = Site
staff-kiosks-secret = Access word
staff-kiosks-show = Show
staff-kiosks-refused = The access word does not fit this site.
staff-kiosks-refresh = Reload
staff-kiosks-device = Terminal
staff-kiosks-state = State
staff-kiosks-alive = running
staff-kiosks-silent = not heard of for { $since }
staff-kiosks-never = never heard of so far
staff-kiosks-last-interview = last finished interview (day, hour)
staff-kiosks-version = Version
staff-kiosks-none = No terminal has been entered for this site yet.
