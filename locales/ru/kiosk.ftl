### What stands at kiosk terminals, and on the pages around them. Keys are stable; edit the text after the "=".

kiosk-invite = Скажите нам своё мнение
kiosk-read-aloud = Читать вслух
kiosk-read-stop = Остановить чтение
kiosk-text-size = Размер шрифта
kiosk-contrast = Высокий контраст
kiosk-tools = Вспомогательные средства
kiosk-finish = Закончить и удалить
kiosk-finish-question = Хотите остановиться?
kiosk-finish-explanation = Всё на этом экране будет удалено. Кто придёт после Вас, ничего Вашего не увидит.
kiosk-finish-keep = Остановиться. Оставить мои ответы без имени.
kiosk-finish-delete = Остановиться. Удалить и мои ответы.
kiosk-finish-back = Нет, продолжить
kiosk-idle-question = Вы ещё здесь?
kiosk-idle-explanation = Если никто не ответит, всё на этом экране будет удалено. Уже отправленные ответы останутся сохранёнными без имени.
kiosk-idle-seconds = Осталось секунд
kiosk-idle-stay = Да, я ещё здесь
kiosk-wiped = На этом экране ничего Вашего не осталось. Спасибо, что пришли!
kiosk-deleted = Ваши ответы удалены. На этом экране ничего Вашего не осталось.
kiosk-deleted-later = На этом экране ничего Вашего не осталось. Связь сейчас прервана: Ваши ответы будут удалены, как только она восстановится.
kiosk-offline = Связь сейчас прервана. Вам ничего не нужно делать, мы пробуем дальше. Ваш ответ не потерян.
kiosk-offline-start = Связь сейчас прервана. Мы начнём, как только она восстановится.
kiosk-handover = Продолжить на своём телефоне
kiosk-handover-explanation = Наведите камеру телефона на картинку и откройте адрес, который появится. Разговор продолжится на телефоне, а здесь всё будет удалено.
kiosk-handover-picture = QR-код с адресом для Вашего телефона
kiosk-handover-back = Всё же продолжить здесь
kiosk-handover-done = Разговор теперь на Вашем телефоне. На этом экране ничего Вашего не осталось.
kiosk-handover-failed = Сейчас это, к сожалению, невозможно. Вы можете продолжить здесь.
kiosk-keys = Клавиша Tab ведёт к следующей кнопке, клавиша Enter нажимает её.
kiosk-sign-language = Немецкий жестовый язык
kiosk-close = Закрыть
kiosk-not-set-up = Этот терминал настроен неправильно. Пожалуйста, сообщите персоналу.

## Going on on the customer's own phone

page-handover-heading = Продолжить на этом устройстве
page-handover-explanation = Вы начали разговор на другом экране. Если Вы продолжите здесь, там он сразу закончится. Ваши ответы и Ваш код остаются действительными.
page-handover-confirm = Продолжить здесь
page-handover-unknown = Эта ссылка больше не действует. Она действует пять минут и только один раз. Попросите терминал показать новую.

## For staff: the state of the terminals

staff-kiosks-heading = Состояние терминалов
staff-kiosks-explanation = Здесь видно, работают ли терминалы. Что люди на них говорят, здесь не показано.
staff-kiosks-site = Место
staff-kiosks-secret = Слово доступа
staff-kiosks-show = Показать
staff-kiosks-refused = Слово доступа не подходит к этому месту.
staff-kiosks-refresh = Обновить
staff-kiosks-device = Терминал
staff-kiosks-state = Состояние
staff-kiosks-alive = работает
staff-kiosks-silent = не отзывается уже { $since }
staff-kiosks-never = ещё ни разу не отозвался
staff-kiosks-last-interview = последнее законченное интервью (день, час)
staff-kiosks-version = Версия
staff-kiosks-none = Для этого места ещё не внесён ни один терминал.
