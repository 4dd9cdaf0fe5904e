### What stands at kiosk terminals, and on the pages around them. Keys are stable; edit the text after the "=".

kiosk-invite = Proszę powiedzieć nam swoje zdanie
kiosk-read-aloud = Przeczytaj na głos
kiosk-read-stop = Zakończ czytanie
kiosk-text-size = Wielkość tekstu
kiosk-contrast = Wysoki kontrast
kiosk-tools = Ułatwienia
kiosk-finish = Zakończ i usuń
kiosk-finish-question = Czy chcą Państwo przerwać?
kiosk-finish-explanation = Wszystko na tym ekranie zostanie usunięte. Kto przyjdzie po Państwu, nie zobaczy niczego o Państwu.
kiosk-finish-keep = Kończę. Proszę zachować moje odpowiedzi bez imienia i nazwiska.
kiosk-finish-delete = Kończę. Proszę usunąć także moje odpowiedzi.
kiosk-finish-back = Nie, kontynuuję
kiosk-idle-question = Czy są Państwo jeszcze tutaj?
kiosk-idle-explanation = Jeśli nikt nie odpowie, wszystko na tym ekranie zostanie usunięte. Wysłane odpowiedzi pozostaną zapisane bez imienia i nazwiska.
kiosk-idle-seconds = Pozostałe sekundy
kiosk-idle-stay = Tak, jestem tutaj
kiosk-wiped = Na tym ekranie nie ma już niczego o Państwu. Dziękujemy za wizytę!
kiosk-deleted = Państwa odpowiedzi zostały usunięte. Na tym ekranie nie ma już niczego o Państwu.
kiosk-deleted-later = Na tym ekranie nie ma już niczego o Państwu. Połączenie jest teraz przerwane: Państwa odpowiedzi zostaną usunięte, gdy tylko wróci.
kiosk-offline = Połączenie jest teraz przerwane. Nie trzeba nic robić, próbujemy dalej. Państwa odpowiedź nie przepadła.
kiosk-offline-start = Połączenie jest teraz przerwane. Zaczniemy, gdy tylko wróci.
kiosk-handover = Kontynuuj na własnym telefonie
kiosk-handover-explanation = Proszę skierować aparat telefonu na obrazek i otworzyć adres, który się pojawi. Rozmowa będzie trwać dalej na telefonie, a tutaj wszystko zostanie usunięte.
kiosk-handover-picture = Kod QR z adresem dla telefonu
kiosk-handover-back = Jednak kontynuuj tutaj
kiosk-handover-done = Rozmowa jest teraz na Państwa telefonie. Na tym ekranie nie ma już niczego o Państwu.
kiosk-handover-failed = To teraz niestety nie działa. Mogą Państwo kontynuować tutaj.
kiosk-keys = Klawisz Tab prowadzi do następnego przycisku, klawisz Enter go naciska.
kiosk-sign-language = Niemiecki język migowy
kiosk-close = Zamknij
kiosk-not-set-up = Ten terminal nie jest właściwie ustawiony. Proszę powiadomić personel.

## Going on on the customer's own phone

page-handover-heading = Kontynuuj na tym urządzeniu
page-handover-explanation = Rozmowa zaczęła się na innym ekranie. Jeśli będą Państwo kontynuować tutaj, tam od razu się skończy. Odpowiedzi i kod pozostają ważne.
page-handover-confirm = Kontynuuj tutaj
page-handover-unknown = Ten link już nie działa. Działa pięć minut i tylko raz. Terminal pokaże nowy.

## For staff: the state of the terminals

staff-kiosks-heading = Stan terminali
staff-kiosks-explanation = Tu widać, czy terminale działają. Tego, co ludzie na nich mówią, tu nie ma.
staff-kiosks-site = Placówka
staff-kiosks-secret = Hasło dostępu
staff-kiosks-show = Pokazać
staff-kiosks-refused = Hasło dostępu nie pasuje do tej placówki.
staff-kiosks-refresh = Odświeżyć
staff-kiosks-device = Terminal
staff-kiosks-state = Stan
staff-kiosks-alive = działa
staff-kiosks-silent = nie zgłasza się od { $since }
staff-kiosks-never = jeszcze nigdy się nie zgłosił
staff-kiosks-last-interview = ostatni zakończony wywiad (dzień, godzina)
staff-kiosks-version = Wersja
staff-kiosks-none = Dla tej placówki nie wpisano jeszcze terminala.
