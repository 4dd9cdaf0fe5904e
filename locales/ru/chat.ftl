### What only the chat with scripts says. Keys are stable; edit the text after the "=".

chat-sending = Отправляется …
chat-sending-slow = Это занимает больше времени, чем обычно. Ваш ответ ещё не сохранён. Мы продолжаем попытки.
chat-unreachable = Нет соединения. Ваш ответ ещё не сохранён. Он будет отправлен, как только соединение восстановится. Пожалуйста, не закрывайте эту страницу.
chat-you-chose = Вы выбрали:
chat-options =
    { $count ->
        [one] Можно выбрать из { $count } ответа.
       *[other] Можно выбрать из { $count } ответов.
    }
chat-new-messages = Новые сообщения
chat-read-aloud = Прочитать вслух
chat-read-aloud-stop = Остановить чтение
chat-text-size = Размер текста
chat-text-size-now = Размер текста: { $percent } процентов
chat-receipt-copy = Скопировать код
chat-receipt-copied = Код скопирован.
chat-receipt-copy-failed = Скопировать не удалось. Код теперь выделен. Пожалуйста, скопируйте его сами или запишите.
chat-privacy-stored = Ваши ответы, язык, день и место (Jobcenter). Ваше имя, адрес Вашего устройства в интернете и время не сохраняются. Чтобы Ваш разговор мог продолжаться, эта страница помнит случайное число, пока Вы её не закроете. Файлов cookie нет.
chat-no-connection = Нет соединения с программой. Пожалуйста, попробуйте ещё раз.
