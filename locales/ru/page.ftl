### What stands on the pages around the conversation. Keys are stable; edit the text after the "=".

page-title = Ваше мнение о цифровых сервисах Jobcenter
page-intro = Программа задаст Вам примерно 13 коротких вопросов. Это займёт около пяти минут. Вам не нужно называть имя или регистрироваться.
page-choose-language = На каком языке Вы хотите общаться?
page-start = Начать
page-simulated = Демонстрация: этот Jobcenter вымышленный. Пожалуйста, не пишите ничего личного.
page-draft-translation = Этот перевод ещё не проверен носителем языка.
page-skip-to-content = Перейти к содержанию
page-skip-to-answer = Перейти к ответу
page-conversation = Разговор
page-from-bot = Программа
page-from-customer = Вы
page-your-answer = Ваш ответ
page-your-answer-hint = Вы можете нажать кнопку или написать ответ. Пожалуйста, не пишите имён и фамилий.
page-send = Отправить
page-progress = Ответы на вопросы: { $answered } примерно из { $expected }
page-language = Язык
page-language-change = Сменить язык
page-finish = Остановиться
page-delete = Удалить всё
page-previous-question = Предыдущий вопрос
page-new-interview = Начать новый разговор
page-privacy = Защита данных
page-receipt-heading = Посмотреть или удалить свои ответы
page-receipt-hint = Введите код, который Вы получили в конце разговора.
page-receipt-code = Код
page-receipt-show = Посмотреть ответы
page-receipt-delete = Удалить ответы
page-receipt-deleted = Ваши ответы удалены.
page-receipt-unknown = Мы не знаем такого кода. Возможно, ему больше 30 дней или один знак введён неверно.
page-receipt-item = Вопрос
page-receipt-answer = Ответ
page-receipt-print = Пожалуйста, запишите или сфотографируйте
page-stored-as = Вот как сохранён Ваш ответ:
page-removed =
    { $count ->
        [one] В { $count } месте удалены личные данные.
        [few] В { $count } местах удалены личные данные.
        [many] В { $count } местах удалены личные данные.
       *[other] В { $count } места удалены личные данные.
    }

## Errors: what happened and what to do

error-heading = Не получилось
error-try-again = Минутку, пожалуйста: система сейчас не отвечает. Ваш ответ не потерян. Пожалуйста, попробуйте ещё раз.
error-crowded = Сейчас здесь очень много людей. Пожалуйста, подождите немного и попробуйте ещё раз. Ваш ответ не потерян.
error-too-long = Текст слишком длинный. Пожалуйста, сократите его до 2000 знаков.
error-empty = Пожалуйста, напишите ответ или нажмите кнопку.
error-option-gone = Этот вариант больше не действует. Пожалуйста, ответьте на последний вопрос.
error-busy = Ваш последний ответ ещё сохраняется. Пожалуйста, подождите минутку.
error-unknown-conversation = Этого разговора больше нет. Вы можете начать новый.
error-not-found = Такой страницы нет.
error-unexpected = Произошла ошибка. Пожалуйста, попробуйте ещё раз.
error-retry = Попробовать ещё раз

## What stands in place of a removed personal detail

removed-PERSON = Имя
removed-PHONE = Номер телефона
removed-EMAIL = Адрес электронной почты
removed-IBAN = Номер счёта
removed-ADDRESS = Адрес
removed-DATE_OF_BIRTH = Дата рождения
removed-TAX_ID = Налоговый номер
removed-SOCIAL_SECURITY = Номер пенсионного страхования
removed-HEALTH_INSURANCE = Номер медицинского страхования
removed-CUSTOMER_NUMBER = Номер клиента
removed-BG_NUMBER = Номер BG
removed-CASE_NUMBER = Номер дела
removed-ID_DOCUMENT = Номер удостоверения личности
removed-LICENSE_PLATE = Номерной знак автомобиля
removed-NATIONAL_ID = Личный идентификационный номер
removed-URL_HANDLE = Интернет-адрес

## Pages around the conversation: deleting, going back, data protection

page-back-to-conversation = Назад к разговору
page-to-start = На начальную страницу
page-delete-question = Вы действительно хотите удалить всё?
page-delete-explanation = Тогда все Ваши ответы исчезнут. Никто не сможет их восстановить.
page-delete-confirm = Да, удалить всё
page-delete-cancel = Нет, не удалять
page-receipt-empty = Никаких ответов не сохранено.
page-privacy-stored-heading = Что сохраняется?
page-privacy-stored = Ваши ответы, язык, день и место (Jobcenter). Мы также сохраняем, отвечаете ли Вы в интернете или на терминале, и отмечаем текст, если в нём есть что-то очень личное, например о здоровье, чтобы его не цитировали без проверки. Ход разговора мы удаляем через несколько дней. Мы не спрашиваем Вашего имени. Не сохраняются адрес Вашего устройства в интернете и время суток. Чтобы разговор мог продолжаться, Ваш браузер помнит случайный номер (файл cookie), пока Вы его не закроете.
page-privacy-purpose-heading = Зачем?
page-privacy-purpose = Чтобы цифровые сервисы Jobcenter стали лучше. Исследователи анализируют все ответы вместе.
page-privacy-duration-heading = Как долго?
page-privacy-duration =
    С помощью своего кода Вы можете посмотреть и удалить свои ответы в течение 30 дней. После этого уже невозможно установить, какие ответы Ваши. Все ответы мы удаляем самое позднее через { $months ->
        [one] { $months } месяц
        [few] { $months } месяца
       *[many] { $months } месяцев
    }.
page-privacy-rights-heading = Ваши права
page-privacy-rights = Участие добровольное. Вы можете пропустить любой вопрос, в любой момент остановиться и удалить всё. Никаких плохих последствий для Вас это не имеет.
page-privacy-complaint = Вы можете пожаловаться на обращение с Вашими данными: { $authority }
page-privacy-controller-heading = Кто отвечает за данные?
page-privacy-controller = { $name }, { $address }. Контакт: { $contact }
page-privacy-officer = Уполномоченный по защите данных: { $contact }
page-privacy-recipients = У кого есть доступ к ответам: { $recipients }
page-privacy-basis-heading = На каком правовом основании?
page-privacy-basis = На основании Вашего согласия (статья 6, пункт 1, буква «a» Общего регламента по защите данных; для личного, например о здоровье, — статья 9, пункт 2, буква «a»). Вы можете отозвать его в любое время: для этого удалите свои ответы.
