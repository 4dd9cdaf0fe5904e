### What only the chat with scripts says. Keys are stable; edit the text after the "=".

chat-sending = Надсилається …
chat-sending-slow = Це триває довше, ніж зазвичай. Вашу відповідь ще не збережено. Ми пробуємо далі.
chat-unreachable = Немає з’єднання. Вашу відповідь ще не збережено. Її буде надіслано, щойно з’єднання відновиться. Будь ласка, не закривайте цю сторінку.
chat-you-chose = Ви вибрали:
chat-options =
    { $count ->
        [one] Можна вибрати з { $count } відповіді.
       *[other] Можна вибрати з { $count } відповідей.
    }
chat-new-messages = Нові повідомлення
chat-read-aloud = Прочитати вголос
chat-read-aloud-stop = Зупинити читання
chat-text-size = Розмір тексту
chat-text-size-now = Розмір тексту: { $percent } відсотків
chat-receipt-copy = Скопіювати код
chat-receipt-copied = Код скопійовано.
chat-receipt-copy-failed = Скопіювати не вдалося. Код тепер виділено. Будь ласка, скопіюйте його самі або запишіть.
chat-privacy-stored = Ваші відповіді, мова, день і місце (Jobcenter). Ваше ім’я, адреса Вашого пристрою в інтернеті та час не зберігаються. Щоб Ваша розмова могла тривати, ця сторінка пам’ятає випадкове число, доки Ви її не закриєте. Файлів cookie немає.
chat-no-connection = Немає з’єднання з програмою. Будь ласка, спробуйте ще раз.
