### What stands at kiosk terminals, and on the pages around them. Keys are stable; edit the text after the "=".

kiosk-invite = Скажіть нам свою думку
kiosk-read-aloud = Читати вголос
kiosk-read-stop = Зупинити читання
kiosk-text-size = Розмір шрифту
kiosk-contrast = Високий контраст
kiosk-tools = Допоміжні засоби
kiosk-finish = Завершити і видалити
kiosk-finish-question = Хочете зупинитися?
kiosk-finish-explanation = Усе на цьому екрані буде видалено. Хто прийде після Вас, нічого Вашого не побачить.
kiosk-finish-keep = Зупинитися. Залишити мої відповіді без імені.
kiosk-finish-delete = Зупинитися. Видалити й мої відповіді.
kiosk-finish-back = Ні, продовжити
kiosk-idle-question = Ви ще тут?
kiosk-idle-explanation = Якщо ніхто не відповість, усе на цьому екрані буде видалено. Уже надіслані відповіді залишаться збереженими без імені.
kiosk-idle-seconds = Залишилося секунд
kiosk-idle-stay = Так, я ще тут
kiosk-wiped = На цьому екрані нічого Вашого не залишилося. Дякуємо, що завітали!
kiosk-deleted = Ваші відповіді видалено. На цьому екрані нічого Вашого не залишилося.
kiosk-deleted-later = На цьому екрані нічого Вашого не залишилося. Зв’язок зараз перервано: Ваші відповіді буде видалено, щойно він відновиться.
kiosk-offline = Зв’язок зараз перервано. Вам нічого не треба робити, ми пробуємо далі. Вашу відповідь не втрачено.
kiosk-offline-start = Зв’язок зараз перервано. Ми почнемо, щойно він відновиться.
kiosk-handover = Продовжити на своєму телефоні
kiosk-handover-explanation = Наведіть камеру телефону на зображення і відкрийте адресу, що з’явиться. Розмова продовжиться на телефоні, а тут усе буде видалено.
kiosk-handover-picture = QR-код з адресою для Вашого телефону
kiosk-handover-back = Усе ж продовжити тут
kiosk-handover-done = Розмова тепер на Вашому телефоні. На цьому екрані нічого Вашого не залишилося.
kiosk-handover-failed = Зараз це, на жаль, неможливо. Ви можете продовжити тут.
kiosk-keys = Клавіша Tab веде до наступної кнопки, клавіша Enter натискає її.
kiosk-sign-language = Німецька жестова мова
kiosk-close = Закрити
kiosk-not-set-up = Цей термінал налаштовано неправильно. Будь ласка, повідомте персонал.

## Going on on the customer's own phone

page-handover-heading = Продовжити на цьому пристрої
page-handover-explanation = Ви почали розмову на іншому екрані. Якщо продовжите тут, там вона одразу закінчиться. Ваші відповіді й Ваш код залишаються чинними.
page-handover-confirm = Продовжити тут
page-handover-unknown = Це посилання вже не діє. Воно діє п’ять хвилин і лише один раз. Попросіть термінал показати нове.

## For staff: the state of the terminals

staff-kiosks-heading = Стан терміналів
staff-kiosks-explanation = Тут видно, чи працюють термінали. Що люди на них кажуть, тут не показано.
staff-kiosks-site = Місце
staff-kiosks-secret = Слово доступу
staff-kiosks-show = Показати
staff-kiosks-refused = Слово доступу не підходить до цього місця.
staff-kiosks-refresh = Оновити
staff-kiosks-device = Термінал
staff-kiosks-state = Стан
staff-kiosks-alive = працює
staff-kiosks-silent = не відгукується вже { $since }
staff-kiosks-never = ще жодного разу не відгукнувся
staff-kiosks-last-interview = останнє завершене інтерв’ю (день, година)
staff-kiosks-version = Версія
staff-kiosks-none = Для цього місця ще не внесено жодного термінала.
