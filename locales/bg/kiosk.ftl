### What stands at kiosk terminals, and on the pages around them. Keys are stable; edit the text after the "=".

kiosk-invite = Кажете ни мнението си
kiosk-read-aloud = Чети на глас
kiosk-read-stop = Спри четенето
kiosk-text-size = Размер на текста
kiosk-contrast = Силен контраст
kiosk-tools = Помощни средства
kiosk-finish = Край и изтриване
kiosk-finish-question = Искате ли да спрете?
kiosk-finish-explanation = Всичко на този екран ще бъде изтрито. Който дойде след Вас, няма да види нищо Ваше.
kiosk-finish-keep = Спирам. Запазете отговорите ми без име.
kiosk-finish-delete = Спирам. Изтрийте и отговорите ми.
kiosk-finish-back = Не, продължавам
kiosk-idle-question = Още ли сте тук?
kiosk-idle-explanation = Ако никой не отговори, всичко на този екран ще бъде изтрито. Изпратените отговори остават запазени без име.
kiosk-idle-seconds = Оставащи секунди
kiosk-idle-stay = Да, още съм тук
kiosk-wiped = На този екран не остана нищо Ваше. Благодарим, че дойдохте!
kiosk-deleted = Отговорите Ви са изтрити. На този екран не остана нищо Ваше.
kiosk-deleted-later = На този екран не остана нищо Ваше. Връзката в момента е прекъсната: отговорите Ви ще бъдат изтрити, щом се възстанови.
kiosk-offline = Връзката в момента е прекъсната. Не е нужно да правите нищо, опитваме отново. Отговорът Ви не е изгубен.
kiosk-offline-start = Връзката в момента е прекъсната. Ще започнем, щом се възстанови.
kiosk-handover = Продължаване на моя телефон
kiosk-handover-explanation = Насочете камерата на телефона към картинката и отворете адреса, който се появи. Разговорът продължава на телефона, а тук всичко се изтрива.
kiosk-handover-picture = QR код с адреса за Вашия телефон
kiosk-handover-back = Все пак продължавам тук
kiosk-handover-done = Разговорът вече е на Вашия телефон. На този екран не остана нищо Ваше.
kiosk-handover-failed = За съжаление в момента това не е възможно. Можете да продължите тук.
kiosk-keys = С клавиша Tab отивате на следващия бутон, с клавиша Enter го натискате.
kiosk-sign-language = Немски жестов език
kiosk-close = Затвори
kiosk-not-set-up = Този терминал не е настроен правилно. Моля, кажете на персонала.

## Going on on the customer's own phone

page-handover-heading = Продължаване на това устройство
page-handover-explanation = Започнахте разговора на друг екран. Ако продължите тук, там той приключва веднага. Отговорите и кодът Ви остават валидни.
page-handover-confirm = Продължавам тук
page-handover-unknown = Тази връзка вече не е валидна. Тя важи пет минути и само веднъж. Поискайте нова от терминала.

## For staff: the state of the terminals

staff-kiosks-heading = Състояние на терминалите
staff-kiosks-explanation = Тук се вижда дали терминалите работят. Какво казват хората на тях, тук не се показва.
staff-kiosks-site = Място
staff-kiosks-secret = Дума за достъп
staff-kiosks-show = Покажи
staff-kiosks-refused = Думата за достъп не е за това място.
staff-kiosks-refresh = Обнови
staff-kiosks-device = Терминал
staff-kiosks-state = Състояние
staff-kiosks-alive = работи
staff-kiosks-silent = не се обажда от { $since }
staff-kiosks-never = още никога не се е обаждал
staff-kiosks-last-interview = последно завършено интервю (ден, час)
staff-kiosks-version = Версия
staff-kiosks-none = За това място още няма въведен терминал.
