### What stands on the pages around the conversation. Keys are stable; edit the text after the "=".

page-title = Ваша думка про цифрові сервіси Jobcenter
page-intro = Програма поставить Вам приблизно 13 коротких запитань. Це займе близько п’яти хвилин. Вам не потрібно називати ім’я чи реєструватися.
page-choose-language = Якою мовою Ви хочете спілкуватися?
page-start = Почати
page-simulated = Демонстрація: цей Jobcenter вигаданий. Будь ласка, не пишіть нічого особистого.
page-draft-translation = Цей переклад ще не перевірено носієм мови.
page-skip-to-content = Перейти до змісту
page-skip-to-answer = Перейти до відповіді
page-conversation = Розмова
page-from-bot = Програма
page-from-customer = Ви
page-your-answer = Ваша відповідь
page-your-answer-hint = Ви можете натиснути кнопку або написати відповідь. Будь ласка, не пишіть імен і прізвищ.
page-send = Надіслати
page-progress = Відповіді на запитання: { $answered } з приблизно { $expected }
page-language = Мова
page-language-change = Змінити мову
page-finish = Зупинитися
page-delete = Видалити все
page-previous-question = Попереднє запитання
page-new-interview = Почати нову розмову
page-privacy = Захист даних
page-receipt-heading = Переглянути або видалити свої відповіді
page-receipt-hint = Уведіть код, який Ви отримали наприкінці розмови.
page-receipt-code = Код
page-receipt-show = Переглянути відповіді
page-receipt-delete = Видалити відповіді
page-receipt-deleted = Ваші відповіді видалено.
page-receipt-unknown = Ми не знаємо такого коду. Можливо, йому понад 30 днів або один знак уведено неправильно.
page-receipt-item = Запитання
page-receipt-answer = Відповідь
page-receipt-print = Будь ласка, запишіть або сфотографуйте
page-stored-as = Ось як збережено Вашу відповідь:
page-removed =
    { $count ->
        [one] У { $count } місці видалено особисті дані.
        [few] У { $count } місцях видалено особисті дані.
        [many] У { $count } місцях видалено особисті дані.
       *[other] У { $count } місця видалено особисті дані.
    }

## Errors: what happened and what to do

error-heading = Не вдалося
error-try-again = Хвилинку, будь ласка: система зараз не відповідає. Ваша відповідь не втрачена. Будь ласка, спробуйте ще раз.
error-crowded = Зараз тут дуже багато людей. Будь ласка, зачекайте хвилинку та спробуйте ще раз. Ваша відповідь не втрачена.
error-too-long = Текст задовгий. Будь ласка, скоротіть його до 2000 знаків.
error-empty = Будь ласка, напишіть відповідь або натисніть кнопку.
error-option-gone = Цей варіант уже не діє. Будь ласка, дайте відповідь на останнє запитання.
error-busy = Ваша остання відповідь ще зберігається. Будь ласка, зачекайте хвилинку.
error-unknown-conversation = Цієї розмови вже немає. Ви можете почати нову.
error-not-found = Такої сторінки немає.
error-unexpected = Сталася помилка. Будь ласка, спробуйте ще раз.
error-retry = Спробувати ще раз

## What stands in place of a removed personal detail

removed-PERSON = Ім’я
removed-PHONE = Номер телефону
removed-EMAIL = Адреса електронної пошти
removed-IBAN = Номер рахунку
removed-ADDRESS = Адреса
removed-DATE_OF_BIRTH = Дата народження
removed-TAX_ID = Податковий номер
removed-SOCIAL_SECURITY = Номер пенсійного страхування
removed-HEALTH_INSURANCE = Номер медичного страхування
removed-CUSTOMER_NUMBER = Номер клієнта
removed-BG_NUMBER = Номер BG
removed-CASE_NUMBER = Номер справи
removed-ID_DOCUMENT = Номер посвідчення особи
removed-LICENSE_PLATE = Номерний знак авто
removed-NATIONAL_ID = Особистий ідентифікаційний номер
removed-URL_HANDLE = Інтернет-адреса

## Pages around the conversation: deleting, going back, data protection

page-back-to-conversation = Назад до розмови
page-to-start = На початкову сторінку
page-delete-question = Ви справді хочете видалити все?
page-delete-explanation = Тоді всі Ваші відповіді зникнуть. Ніхто не зможе їх відновити.
page-delete-confirm = Так, видалити все
page-delete-cancel = Ні, не видаляти
page-receipt-empty = Жодних відповідей не збережено.
page-privacy-stored-heading = Що зберігається?
page-privacy-stored = Ваші відповіді, мова, день і місце (Jobcenter). Також ми зберігаємо, чи Ви відповідаєте в інтернеті, чи на терміналі, і позначаємо текст, якщо в ньому є щось дуже особисте, наприклад про здоров’я, щоб його не цитували без перевірки. Перебіг розмови ми видаляємо за кілька днів. Ми не питаємо Вашого імені. Не зберігаються адреса Вашого пристрою в інтернеті та час доби. Щоб розмова могла тривати, Ваш браузер пам’ятає випадковий номер (файл cookie), доки Ви його не закриєте.
page-privacy-purpose-heading = Навіщо?
page-privacy-purpose = Щоб цифрові сервіси Jobcenter стали кращими. Дослідниці й дослідники аналізують усі відповіді разом.
page-privacy-duration-heading = Як довго?
page-privacy-duration =
    За допомогою свого коду Ви можете переглянути й видалити свої відповіді протягом 30 днів. Після цього вже неможливо встановити, які відповіді Ваші. Усі відповіді ми видаляємо щонайпізніше через { $months ->
        [one] { $months } місяць
        [few] { $months } місяці
       *[many] { $months } місяців
    }.
page-privacy-rights-heading = Ваші права
page-privacy-rights = Участь добровільна. Ви можете пропустити будь-яке запитання, будь-коли зупинитися й видалити все. Це не має для Вас жодних негативних наслідків.
page-privacy-complaint = Ви можете поскаржитися на поводження з Вашими даними: { $authority }
page-privacy-controller-heading = Хто відповідає за дані?
page-privacy-controller = { $name }, { $address }. Контакт: { $contact }
page-privacy-officer = Уповноважена особа із захисту даних: { $contact }
page-privacy-recipients = Хто має доступ до відповідей: { $recipients }
page-privacy-basis-heading = На якій правовій підставі?
page-privacy-basis = На підставі Вашої згоди (стаття 6 частина 1 пункт «a» Загального регламенту про захист даних; для особистого, як-от здоров’я, — стаття 9 частина 2 пункт «a»). Ви можете будь-коли відкликати її: для цього видаліть свої відповіді.
