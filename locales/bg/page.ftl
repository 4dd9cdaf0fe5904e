### What stands on the pages around the conversation. Keys are stable; edit the text after the "=".

page-title = Вашето мнение за дигиталните услуги на Jobcenter
page-intro = Програма ще Ви зададе около 13 кратки въпроса. Това отнема около пет минути. Не е нужно да казвате име или да се регистрирате.
page-choose-language = На какъв език искате да говорим?
page-start = Започване
page-simulated = Демонстрация: този Jobcenter е измислен. Моля, не пишете нищо лично.
page-draft-translation = Този превод още не е проверен от човек, за когото езикът е роден.
page-skip-to-content = Към съдържанието
page-skip-to-answer = Към отговора
page-conversation = Разговор
page-from-bot = Програма
page-from-customer = Вие
page-your-answer = Вашият отговор
page-your-answer-hint = Можете да натиснете бутон или да напишете отговор. Моля, не пишете имена.
page-send = Изпращане
page-progress = Отговорени въпроси: { $answered } от около { $expected }
page-language = Език
page-language-change = Смяна на езика
page-finish = Спиране
page-delete = Изтриване на всичко
page-previous-question = Предишен въпрос
page-new-interview = Започване на нов разговор
page-privacy = Защита на данните
page-receipt-heading = Преглед или изтриване на отговорите Ви
page-receipt-hint = Въведете кода, който получихте в края на разговора.
page-receipt-code = Код
page-receipt-show = Преглед на отговорите
page-receipt-delete = Изтриване на отговорите
page-receipt-deleted = Отговорите Ви са изтрити.
page-receipt-unknown = Не познаваме този код. Може би е на повече от 30 дни или някой знак не е верен.
page-receipt-item = Въпрос
page-receipt-answer = Отговор
page-receipt-print = Моля, запишете го или го снимайте
page-stored-as = Ето как е запазен отговорът Ви:
page-removed =
    { $count ->
        [one] На едно място са премахнати лични данни.
       *[other] На { $count } места са премахнати лични данни.
    }

## Errors: what happened and what to do

error-heading = Не се получи
error-try-again = Един момент, моля: системата в момента не отговаря. Отговорът Ви не е изгубен. Моля, опитайте още веднъж.
error-crowded = В момента тук има много хора. Моля, изчакайте малко и опитайте отново. Вашият отговор не е загубен.
error-too-long = Текстът е твърде дълъг. Моля, съкратете го до 2000 знака.
error-empty = Моля, напишете отговор или изберете бутон.
error-option-gone = Този избор вече не важи. Моля, отговорете на последния въпрос.
error-busy = Последният Ви отговор все още се запазва. Моля, изчакайте малко.
error-unknown-conversation = Този разговор вече не съществува. Можете да започнете нов.
error-not-found = Няма такава страница.
error-unexpected = Възникна грешка. Моля, опитайте още веднъж.
error-retry = Нов опит

## What stands in place of a removed personal detail

removed-PERSON = Име
removed-PHONE = Телефонен номер
removed-EMAIL = Имейл адрес
removed-IBAN = Номер на сметка
removed-ADDRESS = Адрес
removed-DATE_OF_BIRTH = Дата на раждане
removed-TAX_ID = Данъчен номер
removed-SOCIAL_SECURITY = Номер на пенсионна осигуровка
removed-HEALTH_INSURANCE = Номер на здравна осигуровка
removed-CUSTOMER_NUMBER = Клиентски номер
removed-BG_NUMBER = Номер BG
removed-CASE_NUMBER = Номер на преписка
removed-ID_DOCUMENT = Номер на лична карта
removed-LICENSE_PLATE = Регистрационен номер на автомобил
removed-NATIONAL_ID = Личен идентификационен номер
removed-URL_HANDLE = Интернет адрес

## Pages around the conversation: deleting, going back, data protection

page-back-to-conversation = Назад към разговора
page-to-start = Към началната страница
page-delete-question = Наистина ли искате да изтриете всичко?
page-delete-explanation = Тогава всичките Ви отговори изчезват. Никой не може да ги възстанови.
page-delete-confirm = Да, изтриване на всичко
page-delete-cancel = Не, без изтриване
page-receipt-empty = Няма запазени отговори.
page-privacy-stored-heading = Какво се запазва?
page-privacy-stored = Вашите отговори, езикът, денят и мястото (Jobcenter). Запазваме също дали отговаряте в интернет или на терминал и отбелязваме текст, в който има нещо много лично, например за здравето, за да не се цитира без проверка. Хода на разговора изтриваме след няколко дни. Не Ви питаме за името Ви. Не се запазват интернет адресът на устройството Ви и часът. За да може разговорът да продължи, браузърът Ви помни случаен номер (бисквитка), докато го затворите.
page-privacy-purpose-heading = За какво?
page-privacy-purpose = За да станат по-добри цифровите услуги на Jobcenter. Изследователки и изследователи анализират всички отговори заедно.
page-privacy-duration-heading = Колко дълго?
page-privacy-duration =
    С Вашия код можете да преглеждате и изтриете отговорите си в продължение на 30 дни. След това вече не може да се установи кои отговори са Ваши. Изтриваме всички отговори най-късно след { $months ->
        [one] един месец
       *[other] { $months } месеца
    }.
page-privacy-rights-heading = Вашите права
page-privacy-rights = Участието е доброволно. Можете да пропуснете всеки въпрос, да спрете по всяко време и да изтриете всичко. Това няма лоши последици за Вас.
page-privacy-complaint = Можете да подадете жалба за това как се работи с данните Ви: { $authority }
page-privacy-controller-heading = Кой отговаря за данните?
page-privacy-controller = { $name }, { $address }. Контакт: { $contact }
page-privacy-officer = Длъжностно лице по защита на данните: { $contact }
page-privacy-recipients = Кой има достъп до отговорите: { $recipients }
page-privacy-basis-heading = На какво правно основание?
page-privacy-basis = На основание на Вашето съгласие (член 6, параграф 1, буква „а“ от Общия регламент относно защитата на данните; за лични неща като здравето – член 9, параграф 2, буква „а“). Можете да го оттеглите по всяко време: за това изтрийте отговорите си.
