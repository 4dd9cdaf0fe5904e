### What stands at kiosk terminals, and on the pages around them. Keys are stable; edit the text after the "=".

kiosk-invite = نظر خود را به ما بگویید
kiosk-read-aloud = خواندن با صدای بلند
kiosk-read-stop = توقف خواندن
kiosk-text-size = اندازهٔ نوشته
kiosk-contrast = کنتراست بالا
kiosk-tools = ابزارهای کمکی
kiosk-finish = پایان و حذف
kiosk-finish-question = می‌خواهید تمام کنید؟
kiosk-finish-explanation = همه چیز از این صفحه پاک می‌شود. کسی که بعد از شما می‌آید چیزی از شما نمی‌بیند.
kiosk-finish-keep = تمام می‌کنم. پاسخ‌هایم بدون نام بماند.
kiosk-finish-delete = تمام می‌کنم. پاسخ‌هایم هم پاک شود.
kiosk-finish-back = نه، ادامه می‌دهم
kiosk-idle-question = هنوز اینجا هستید؟
kiosk-idle-explanation = اگر کسی پاسخ ندهد، همه چیز از این صفحه پاک می‌شود. پاسخ‌های فرستاده‌شده بدون نام ذخیره می‌مانند.
kiosk-idle-seconds = ثانیه‌های باقی‌مانده
kiosk-idle-stay = بله، هنوز اینجا هستم
kiosk-wiped = روی این صفحه دیگر چیزی از شما نیست. ممنون که آمدید!
kiosk-deleted = پاسخ‌های شما پاک شد. روی این صفحه دیگر چیزی از شما نیست.
kiosk-deleted-later = روی این صفحه دیگر چیزی از شما نیست. اتصال اکنون قطع است: پاسخ‌های شما به محض وصل شدن پاک می‌شود.
kiosk-offline = اتصال اکنون قطع است. لازم نیست کاری بکنید، ما باز هم تلاش می‌کنیم. پاسخ شما گم نشده است.
kiosk-offline-start = اتصال اکنون قطع است. به محض وصل شدن شروع می‌کنیم.
kiosk-handover = ادامه روی تلفن خودم
kiosk-handover-explanation = دوربین تلفن خود را روی تصویر بگیرید و نشانی‌ای را که ظاهر می‌شود باز کنید. سپس گفت‌وگو روی تلفن ادامه می‌یابد و اینجا همه چیز پاک می‌شود.
kiosk-handover-picture = کد QR با نشانی برای تلفن شما
kiosk-handover-back = همین‌جا ادامه می‌دهم
kiosk-handover-done = گفت‌وگو اکنون روی تلفن شماست. روی این صفحه دیگر چیزی از شما نیست.
kiosk-handover-failed = متأسفانه این کار اکنون ممکن نیست. می‌توانید همین‌جا ادامه دهید.
kiosk-keys = با کلید Tab به دکمهٔ بعدی می‌روید و با کلید Enter آن را فشار می‌دهید.
kiosk-sign-language = زبان اشارهٔ آلمانی
kiosk-close = بستن
kiosk-not-set-up = این دستگاه درست تنظیم نشده است. لطفاً به کارکنان خبر دهید.

## Going on on the customer's own phone

page-handover-heading = ادامه روی این دستگاه
page-handover-explanation = شما گفت‌وگو را روی صفحهٔ دیگری شروع کرده‌اید. اگر اینجا ادامه دهید، آنجا فوراً پایان می‌یابد. پاسخ‌ها و کد شما معتبر می‌مانند.
page-handover-confirm = همین‌جا ادامه می‌دهم
page-handover-unknown = این پیوند دیگر معتبر نیست. پنج دقیقه و فقط یک بار کار می‌کند. از دستگاه پیوند تازه‌ای بخواهید.

## For staff: the state of the terminals

staff-kiosks-heading = وضعیت دستگاه‌ها
staff-kiosks-explanation = اینجا نوشته شده که آیا دستگاه‌ها کار می‌کنند. آنچه مردم با آن‌ها می‌گویند اینجا نمی‌آید.
staff-kiosks-site = محل
staff-kiosks-secret = واژهٔ دسترسی
staff-kiosks-show = نمایش
staff-kiosks-refused = واژهٔ دسترسی به این محل نمی‌خورد.
staff-kiosks-refresh = بارگذاری دوباره
staff-kiosks-device = دستگاه
staff-kiosks-state = وضعیت
staff-kiosks-alive = کار می‌کند
staff-kiosks-silent = خبری از آن نیست از { $since } پیش
staff-kiosks-never = هنوز هیچ خبری نداده است
staff-kiosks-last-interview = آخرین مصاحبهٔ کامل (روز، ساعت)
staff-kiosks-version = نسخه
staff-kiosks-none = برای این محل هنوز دستگاهی ثبت نشده است.
