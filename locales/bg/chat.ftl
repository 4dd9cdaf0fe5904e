### What only the chat with scripts says. Keys are stable; edit the text after the "=".

chat-sending = Изпраща се …
chat-sending-slow = Това трае по-дълго от обичайното. Вашият отговор още не е запазен. Продължаваме да опитваме.
chat-unreachable = Няма връзка. Вашият отговор още не е запазен. Ще бъде изпратен, щом връзката се възстанови. Моля, оставете тази страница отворена.
chat-you-chose = Вие избрахте:
chat-options =
    { $count ->
        [one] Може да изберете един отговор.
       *[other] Може да изберете от { $count } отговора.
    }
chat-new-messages = Нови съобщения
chat-read-aloud = Прочети на глас
chat-read-aloud-stop = Спри четенето
chat-text-size = Размер на текста
chat-text-size-now = Размер на текста: { $percent } процента
chat-receipt-copy = Копирай кода
chat-receipt-copied = Кодът е копиран.
chat-receipt-copy-failed = Копирането не успя. Кодът сега е маркиран. Моля, копирайте го сами или го запишете.
chat-privacy-stored = Вашите отговори, езикът, денят и мястото (Jobcenter). Не се запазват Вашето име, адресът на Вашето устройство в интернет и часът. За да може разговорът Ви да продължи, тази страница помни случайно число, докато я затворите. Няма бисквитки.
chat-no-connection = Няма връзка с програмата. Моля, опитайте отново.
