### What only the chat with scripts says. Keys are stable; edit the text after the "=".

chat-sending = Wysyłanie …
chat-sending-slow = To trwa dłużej niż zwykle. Państwa odpowiedź nie jest jeszcze zapisana. Próbujemy dalej.
chat-unreachable = Brak połączenia. Państwa odpowiedź nie jest jeszcze zapisana. Zostanie wysłana, gdy połączenie wróci. Proszę nie zamykać tej strony.
chat-you-chose = Wybrana odpowiedź:
chat-options =
    { $count ->
        [one] Do wyboru jest jedna odpowiedź.
        [few] Do wyboru są { $count } odpowiedzi.
       *[many] Do wyboru jest { $count } odpowiedzi.
    }
chat-new-messages = Nowe wiadomości
chat-read-aloud = Przeczytaj na głos
chat-read-aloud-stop = Zakończ czytanie
chat-text-size = Wielkość tekstu
chat-text-size-now = Wielkość tekstu: { $percent } procent
chat-receipt-copy = Kopiuj kod
chat-receipt-copied = Kod został skopiowany.
chat-receipt-copy-failed = Nie udało się skopiować. Kod jest teraz zaznaczony. Proszę skopiować go samodzielnie lub zapisać.
chat-privacy-stored = Państwa odpowiedzi, język, dzień i miejsce (Jobcenter). Zapisujemy też, czy odpowiadają Państwo przez internet, czy na terminalu, i zaznaczamy tekst, jeśli jest w nim coś bardzo osobistego, na przykład o zdrowiu, żeby nie był cytowany bez sprawdzenia. Przebieg rozmowy usuwamy po kilku dniach. Nie pytamy o imię i nazwisko. Nie zapisujemy adresu Państwa urządzenia w internecie ani godziny. Aby rozmowa mogła trwać dalej, ta strona pamięta losową liczbę, dopóki nie zostanie zamknięta. Nie ma plików cookie.
chat-no-connection = Brak połączenia z programem. Proszę spróbować jeszcze raz.
