### What the assistant says in the conversation. Keys are stable; edit the text after the "=".
### Lines that begin with # are notes. { $name } is filled in by the program: keep it as it is.

## Consent (version in consent.yml; raise it when the meaning changes)

consent =
    Dzień dobry! Jestem programem komputerowym i zadaję pytania o usługi cyfrowe Jobcenter. Zajmie to około pięciu minut.

    Zanim zaczniemy:
    • Udział jest dobrowolny. Nie ma wpływu na Państwa świadczenia.
    • Zapisujemy bez imienia i nazwiska: Państwa odpowiedzi, język, dzień i miejsce (Jobcenter). Chcemy dzięki temu poprawić te usługi.
    • Prosimy nie podawać imion, nazwisk ani numerów. Program usuwa je automatycznie, ale może się pomylić.
    • W każdej chwili mogą Państwo przerwać i wszystko usunąć. Na końcu otrzymają Państwo do tego kod. Jest ważny 30 dni.

    Czy wyrażają Państwo zgodę?
consent-staff =
    Dzień dobry! Jestem programem komputerowym i zadaję pytania o Państwa pracę z usługami cyfrowymi w Jobcenter. Zajmie to około pięciu minut.

    Zanim zaczniemy:
    • Udział jest dobrowolny. Nie ma wpływu na Państwa pracę i nikt nie jest na tej podstawie oceniany.
    • Zapisujemy bez imienia i nazwiska: Państwa odpowiedzi, język, dzień i miejsce (Jobcenter). Chcemy dzięki temu poprawić te usługi.
    • Prosimy nie podawać imion, nazwisk ani numerów. Program usuwa je automatycznie, ale może się pomylić.
    • W każdej chwili mogą Państwo przerwać i wszystko usunąć. Na końcu otrzymają Państwo do tego kod. Jest ważny 30 dni.

    Czy wyrażają Państwo zgodę?
consent-again = Najpierw potrzebuję odpowiedzi „tak” albo „nie”. Czy zgadzają się Państwo, żebyśmy zapisali Państwa odpowiedzi bez imienia i nazwiska?
consent-declined = Rozumiem. Nie będę zadawać pytań ani zapisywać odpowiedzi. Dziękuję za poświęcony czas!
consent-explanation = Państwa odpowiedzi zapisujemy bez imienia i nazwiska i analizujemy razem z wieloma innymi. Nikt w Jobcenter nie widzi, kto co odpowiedział. Bez Państwa zgody nie zacznę.

## Asking again

ask-again = Niestety tego nie rozumiem. Proszę odpowiedzieć jeszcze raz.
ask-again-examples = Nie mam jeszcze pewności, o co Państwu chodzi. Można napisać na przykład: „{ $first }” albo „{ $last }”.
ask-again-buttons = Proszę wybrać jedną z odpowiedzi. Pytanie można też pominąć.
open-answer-empty = Nie ma tu jeszcze tekstu. Można odpowiedzieć własnymi słowami albo pominąć pytanie.

## Moving through the interview

back-done = Dobrze, jeszcze raz poprzednie pytanie. Nowa odpowiedź zastąpi starą.
back-at-start = To jest pierwsze pytanie. Wcześniejszych nie ma.
optional-part = Najważniejsze już za Państwem, dziękuję! Ostatnie pytania są krótkie i dobrowolne.
resumed = Miło, że możemy kontynuować. Oto następne pytanie.
stopped = Dobrze, na tym kończymy. Dotychczasowe odpowiedzi pozostają zapisane. Jeśli będą Państwo chcieli, można tu później wrócić i kontynuować.
stopped-nothing-stored = Dobrze, na tym kończymy. Żadne odpowiedzi nie zostały zapisane.
finished = To były wszystkie pytania. Bardzo dziękuję! Państwa odpowiedzi pomagają poprawić usługi cyfrowe.
already-finished = Rozmowa jest zakończona, odpowiedzi są zapisane. Bardzo dziękuję! Jeśli chcą Państwo wszystko usunąć, proszę napisać „usuń wszystko”.
already-stopped = Rozmowa została przerwana. Jeśli Państwo chcą, możemy ją kontynuować.
receipt =
    Państwa kod: { $code }

    Z tym kodem mogą Państwo przez 30 dni zobaczyć lub usunąć swoje odpowiedzi. Proszę go zapisać albo zrobić zdjęcie. Pokazujemy go tylko tutaj.

## Questions and requests in the middle

language-changed = Oczywiście. Dalej rozmawiamy po polsku.
language-which = Oczywiście. W jakim języku chcą Państwo rozmawiać dalej?
language-offer = Czy chcą Państwo rozmawiać dalej po polsku? Jeśli tak, proszę wybrać „Polski”.
privacy = Państwa odpowiedzi są zapisywane bez imienia i nazwiska. Nikt w Jobcenter nie widzi, kto co odpowiedział, nawet osoba prowadząca Państwa sprawę. Osoby prowadzące badanie analizują wszystkie odpowiedzi razem. Imiona, nazwiska i numery w Państwa tekstach są automatycznie usuwane, zanim cokolwiek zostanie zapisane; w pojedynczych przypadkach może się to nie udać. W czasie rozmowy mogą Państwo w każdej chwili wszystko usunąć, a później jeszcze przez 30 dni za pomocą kodu.
deleted = Wszystkie Państwa odpowiedzi zostały usunięte. Nic z nich nie jest już zapisane. Wszystkiego dobrego!
deleted-already = Państwa odpowiedzi są już usunięte.
human = Jestem programem. Tak można się skontaktować z człowiekiem: numer telefonu Państwa Jobcenter znajduje się na górze każdego listu. Można też przyjść do Jobcenter w godzinach otwarcia.
human-at-site = Jestem programem. Z człowiekiem można się skontaktować tutaj: { $site }, telefon { $phone }, { $address }.
case-question = Niestety nie mogę tego wiedzieć: nie znam Państwa sprawy i nie widzę żadnych danych Jobcenter. Proszę zapytać bezpośrednio w Jobcenter. Numer telefonu znajduje się na górze każdego listu.
case-question-at-site = Niestety nie mogę tego wiedzieć: nie znam Państwa sprawy i nie widzę żadnych danych Jobcenter. Proszę zapytać tutaj: { $site }, telefon { $phone }.
about-interview =
    { $remaining ->
        [0] Jestem programem, nie człowiekiem. Zadaję pytania do badania naukowego o usługach cyfrowych Jobcenter. Na wszystkie pytania już Państwo odpowiedzieli.
        [one] Jestem programem, nie człowiekiem. Zadaję pytania do badania naukowego o usługach cyfrowych Jobcenter. Zostało jeszcze jedno pytanie.
        [few] Jestem programem, nie człowiekiem. Zadaję pytania do badania naukowego o usługach cyfrowych Jobcenter. Zostały jeszcze { $remaining } pytania.
        [many] Jestem programem, nie człowiekiem. Zadaję pytania do badania naukowego o usługach cyfrowych Jobcenter. Zostało jeszcze { $remaining } pytań.
       *[other] Jestem programem, nie człowiekiem. Zadaję pytania do badania naukowego o usługach cyfrowych Jobcenter. Zostało jeszcze { $remaining } pytania.
    }
about-interview-before = Jestem programem, nie człowiekiem. Zadaję pytania do badania naukowego o usługach cyfrowych Jobcenter. Zajmie to około pięciu minut.
greeting = Dzień dobry! Miło, że Państwo tu są.
thanks = Nie ma za co!
goodbye = Dziękuję za poświęcony czas i wszystkiego dobrego!
distress =
    To brzmi bardzo ciężko. Nie są Państwo z tym sami. Proszę teraz poszukać pomocy:
    • W razie zagrożenia życia: numer alarmowy 112
    • Telefon zaufania (Telefonseelsorge), bezpłatnie, w dzień i w nocy: 0800 111 0 111 albo 0800 111 0 222
    • Pomoc przy przemocy wobec kobiet, bezpłatnie, w wielu językach: 116 016

    Te pytania nie są teraz ważne. Można przerwać albo wrócić do nich później.

## What stands on the buttons beside the answers

option-agree = Tak, zgadzam się
option-decline = Nie
option-dont-know = nie wiem / nie dotyczy mnie
option-skip = pomiń
option-resume = Kontynuuj
option-stop = Zakończ
option-back = Poprzednie pytanie

## After personal details were removed from an answer

answer-redacted = Z odpowiedzi zostały usunięte dane osobowe. Jest zapisana tak, jak widać powyżej. Można ją napisać od nowa albo usunąć.
option-rewrite = Napisz odpowiedź od nowa
option-forget = Usuń odpowiedź
