### What stands on the pages around the conversation. Keys are stable; edit the text after the "=".

page-title = Państwa opinia o usługach cyfrowych Jobcenter
page-intro = Program komputerowy zada Państwu około 13 krótkich pytań. Zajmie to mniej więcej pięć minut. Nie trzeba podawać nazwiska ani się logować.
page-choose-language = W jakim języku chcą Państwo rozmawiać?
page-start = Rozpocznij
page-simulated = Demonstracja: ten Jobcenter jest zmyślony. Prosimy nie podawać danych osobowych.
page-draft-translation = Tego tłumaczenia nie sprawdziła jeszcze osoba, dla której polski jest językiem ojczystym.
page-skip-to-content = Przejdź do treści
page-skip-to-answer = Przejdź do odpowiedzi
page-conversation = Rozmowa
page-from-bot = Program
page-from-customer = Państwo
page-your-answer = Państwa odpowiedź
page-your-answer-hint = Można nacisnąć przycisk albo napisać własną odpowiedź. Prosimy nie podawać imion ani nazwisk.
page-send = Wyślij
page-progress = Odpowiedzi: { $answered } z około { $expected }
page-language = Język
page-language-change = Zmień język
page-finish = Zakończ
page-delete = Usuń wszystko
page-previous-question = Poprzednie pytanie
page-new-interview = Rozpocznij nową rozmowę
page-privacy = Ochrona danych
page-receipt-heading = Podgląd lub usunięcie odpowiedzi
page-receipt-hint = Proszę wpisać kod otrzymany na końcu rozmowy.
page-receipt-code = Kod
page-receipt-show = Zobacz odpowiedzi
page-receipt-delete = Usuń odpowiedzi
page-receipt-deleted = Państwa odpowiedzi zostały usunięte.
page-receipt-unknown = Nie znamy tego kodu. Być może ma więcej niż 30 dni albo jeden ze znaków jest błędny.
page-receipt-item = Pytanie
page-receipt-answer = Odpowiedź
page-receipt-print = Proszę zapisać kod albo zrobić zdjęcie
page-stored-as = Tak zapisaliśmy Państwa odpowiedź:
page-removed =
    { $count ->
        [one] Usunięto jedną informację osobistą.
        [few] Usunięto { $count } informacje osobiste.
        [many] Usunięto { $count } informacji osobistych.
       *[other] Usunięto { $count } informacji osobistej.
    }

## Errors: what happened and what to do

error-heading = To się nie udało
error-try-again = Chwileczkę: system w tej chwili nie odpowiada. Państwa odpowiedź nie przepadła. Proszę spróbować jeszcze raz.
error-crowded = W tej chwili jest tu bardzo dużo osób. Proszę chwilę poczekać i spróbować ponownie. Państwa odpowiedź nie przepadła.
error-too-long = Tekst jest za długi. Proszę skrócić go do 2000 znaków.
error-empty = Proszę napisać odpowiedź albo wybrać przycisk.
error-option-gone = Ten wybór jest już nieaktualny. Proszę odpowiedzieć na ostatnie pytanie.
error-busy = Państwa ostatnia odpowiedź jest jeszcze zapisywana. Proszę chwilę poczekać.
error-unknown-conversation = Ta rozmowa już nie istnieje. Można rozpocząć nową.
error-not-found = Nie ma takiej strony.
error-unexpected = Wystąpił błąd. Proszę spróbować jeszcze raz.
error-retry = Spróbuj ponownie

## What stands in place of a removed personal detail

removed-PERSON = Imię lub nazwisko
removed-PHONE = Numer telefonu
removed-EMAIL = Adres e-mail
removed-IBAN = Numer konta
removed-ADDRESS = Adres
removed-DATE_OF_BIRTH = Data urodzenia
removed-TAX_ID = Numer podatkowy
removed-SOCIAL_SECURITY = Numer ubezpieczenia emerytalnego
removed-HEALTH_INSURANCE = Numer ubezpieczenia zdrowotnego
removed-CUSTOMER_NUMBER = Numer klienta
removed-BG_NUMBER = Numer BG
removed-CASE_NUMBER = Sygnatura akt
removed-ID_DOCUMENT = Numer dokumentu tożsamości
removed-LICENSE_PLATE = Numer rejestracyjny pojazdu
removed-NATIONAL_ID = Numer osobowy
removed-URL_HANDLE = Adres internetowy

## Pages around the conversation: deleting, going back, data protection

page-back-to-conversation = Wróć do rozmowy
page-to-start = Do strony początkowej
page-delete-question = Czy na pewno usunąć wszystko?
page-delete-explanation = Wszystkie Państwa odpowiedzi wtedy znikną. Nikt nie może ich przywrócić.
page-delete-confirm = Tak, usuń wszystko
page-delete-cancel = Nie, nie usuwaj
page-receipt-empty = Żadne odpowiedzi nie są zapisane.
page-privacy-stored-heading = Co jest zapisywane?
page-privacy-stored = Państwa odpowiedzi, język, dzień i miejsce (Jobcenter). Zapisujemy też, czy odpowiadają Państwo przez internet, czy na terminalu, i zaznaczamy tekst, jeśli jest w nim coś bardzo osobistego, na przykład o zdrowiu, żeby nie był cytowany bez sprawdzenia. Przebieg rozmowy usuwamy po kilku dniach. Nie pytamy o imię i nazwisko. Nie zapisujemy adresu Państwa urządzenia w internecie ani godziny. Aby rozmowa mogła trwać dalej, Państwa przeglądarka pamięta losowy numer (plik cookie), dopóki nie zostanie zamknięta.
page-privacy-purpose-heading = Po co?
page-privacy-purpose = Aby cyfrowe usługi Jobcenter były lepsze. Osoby prowadzące badanie analizują wszystkie odpowiedzi razem.
page-privacy-duration-heading = Jak długo?
page-privacy-duration =
    Za pomocą kodu mogą Państwo przez 30 dni oglądać i usunąć swoje odpowiedzi. Potem nie da się już ustalić, które odpowiedzi są Państwa. Wszystkie odpowiedzi usuwamy najpóźniej po { $months ->
        [one] miesiącu
       *[other] { $months } miesiącach
    }.
page-privacy-rights-heading = Państwa prawa
page-privacy-rights = Udział jest dobrowolny. Mogą Państwo pominąć każde pytanie, w każdej chwili przerwać i wszystko usunąć. Nie ma to dla Państwa żadnych złych skutków.
page-privacy-complaint = Na sposób postępowania z danymi można złożyć skargę: { $authority }
page-privacy-controller-heading = Kto za to odpowiada?
page-privacy-controller = { $name }, { $address }. Kontakt: { $contact }
page-privacy-officer = Inspektor ochrony danych: { $contact }
page-privacy-recipients = Kto ma dostęp do odpowiedzi: { $recipients }
page-privacy-basis-heading = Na jakiej podstawie prawnej?
page-privacy-basis = Na podstawie Państwa zgody (artykuł 6 ustęp 1 litera a ogólnego rozporządzenia o ochronie danych; dla spraw osobistych, jak zdrowie, artykuł 9 ustęp 2 litera a). Zgodę można w każdej chwili wycofać: wystarczy usunąć swoje odpowiedzi.
