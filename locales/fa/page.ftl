### What stands on the pages around the conversation. Keys are stable; edit the text after the "=".

page-title = نظر شما دربارهٔ خدمات دیجیتال جاب‌سنتر
page-intro = یک برنامهٔ کامپیوتری حدود ۱۳ سؤال کوتاه از شما می‌پرسد. این کار نزدیک به پنج دقیقه طول می‌کشد. به نام و ثبت‌نام نیازی نیست.
page-choose-language = می‌خواهید به چه زبانی صحبت کنید؟
page-start = شروع
page-simulated = نمایش آزمایشی: این جاب‌سنتر واقعی نیست. لطفاً هیچ اطلاعات شخصی ننویسید.
page-draft-translation = این ترجمه را هنوز کسی که زبان مادری‌اش فارسی است بررسی نکرده است.
page-skip-to-content = رفتن به محتوا
page-skip-to-answer = رفتن به پاسخ
page-conversation = گفت‌وگو
page-from-bot = برنامه
page-from-customer = شما
page-your-answer = پاسخ شما
page-your-answer-hint = می‌توانید یک دکمه را فشار دهید یا خودتان بنویسید. لطفاً هیچ نامی ننویسید.
page-send = فرستادن
page-progress = به { $answered } سؤال از حدود { $expected } سؤال پاسخ داده شده است
page-language = زبان
page-language-change = تغییر زبان
page-finish = توقف
page-delete = پاک کردن همه چیز
page-previous-question = سؤال قبلی
page-new-interview = شروع گفت‌وگوی تازه
page-privacy = حفاظت از داده‌ها
page-receipt-heading = دیدن یا پاک کردن پاسخ‌های شما
page-receipt-hint = کدی را که در پایان گفت‌وگو گرفته‌اید وارد کنید.
page-receipt-code = کد
page-receipt-show = دیدن پاسخ‌ها
page-receipt-delete = پاک کردن پاسخ‌ها
page-receipt-deleted = پاسخ‌های شما پاک شد.
page-receipt-unknown = این کد را نمی‌شناسیم. شاید بیش از ۳۰ روز از آن گذشته یا یک حرف یا رقم آن اشتباه است.
page-receipt-item = سؤال
page-receipt-answer = پاسخ
page-receipt-print = لطفاً یادداشت کنید یا عکس بگیرید
page-stored-as = پاسخ شما این‌طور ذخیره شده است:
page-removed =
    { $count ->
        [one] یک مورد از اطلاعات شخصی حذف شد.
       *[other] { $count } مورد از اطلاعات شخصی حذف شد.
    }

## Errors: what happened and what to do

error-heading = این کار انجام نشد
error-try-again = لطفاً یک لحظه صبر کنید: سیستم الان پاسخ نمی‌دهد. پاسخ شما از بین نرفته است. لطفاً یک بار دیگر امتحان کنید.
error-crowded = اکنون افراد بسیار زیادی اینجا هستند. لطفاً کمی صبر کنید و دوباره امتحان کنید. پاسخ شما از بین نرفته است.
error-too-long = متن خیلی طولانی است. لطفاً آن را به ۲۰۰۰ حرف کوتاه کنید.
error-empty = لطفاً پاسخی بنویسید یا یک دکمه را انتخاب کنید.
error-option-gone = این گزینه دیگر معتبر نیست. لطفاً به آخرین سؤال پاسخ دهید.
error-busy = آخرین پاسخ شما هنوز در حال ذخیره شدن است. لطفاً یک لحظه صبر کنید.
error-unknown-conversation = این گفت‌وگو دیگر وجود ندارد. می‌توانید گفت‌وگوی تازه‌ای شروع کنید.
error-not-found = این صفحه وجود ندارد.
error-unexpected = خطایی رخ داد. لطفاً یک بار دیگر امتحان کنید.
error-retry = امتحان دوباره

## What stands in place of a removed personal detail

removed-PERSON = نام
removed-PHONE = شمارهٔ تلفن
removed-EMAIL = نشانی ایمیل
removed-IBAN = شماره حساب
removed-ADDRESS = نشانی
removed-DATE_OF_BIRTH = تاریخ تولد
removed-TAX_ID = شمارهٔ مالیاتی
removed-SOCIAL_SECURITY = شمارهٔ بیمهٔ بازنشستگی
removed-HEALTH_INSURANCE = شمارهٔ بیمهٔ درمانی
removed-CUSTOMER_NUMBER = شمارهٔ مشتری
removed-BG_NUMBER = شمارهٔ BG
removed-CASE_NUMBER = شمارهٔ پرونده
removed-ID_DOCUMENT = شمارهٔ کارت شناسایی
removed-LICENSE_PLATE = شمارهٔ پلاک خودرو
removed-NATIONAL_ID = شمارهٔ شناسایی شخصی
removed-URL_HANDLE = نشانی اینترنتی

## Pages around the conversation: deleting, going back, data protection

page-back-to-conversation = بازگشت به گفت‌وگو
page-to-start = به صفحهٔ شروع
page-delete-question = واقعاً می‌خواهید همه چیز را پاک کنید؟
page-delete-explanation = در این صورت همهٔ پاسخ‌های شما پاک می‌شود. هیچ‌کس نمی‌تواند آن‌ها را برگرداند.
page-delete-confirm = بله، همه چیز پاک شود
page-delete-cancel = نه، پاک نشود
page-receipt-empty = هیچ پاسخی ذخیره نشده است.
page-privacy-stored-heading = چه چیزی ذخیره می‌شود؟
page-privacy-stored = پاسخ‌های شما، زبان، روز و محل (جاب‌سنتر). همچنین ذخیره می‌کنیم که از راه اینترنت پاسخ می‌دهید یا با دستگاهی در جاب‌سنتر، و اگر متنی موضوعی بسیار شخصی داشته باشد، مثلاً دربارهٔ سلامتی، آن را علامت می‌زنیم تا بدون بررسی نقل نشود. روند گفت‌وگو را پس از چند روز پاک می‌کنیم. نام شما را نمی‌پرسیم. نشانی دستگاه شما در اینترنت و ساعت ذخیره نمی‌شود. برای اینکه گفت‌وگوی شما ادامه پیدا کند، مرورگر شما تا زمانی که آن را ببندید یک شمارهٔ تصادفی (کوکی) را به یاد می‌سپارد.
page-privacy-purpose-heading = برای چه؟
page-privacy-purpose = برای اینکه خدمات دیجیتال جاب‌سنتر بهتر شود. پژوهشگران همهٔ پاسخ‌ها را با هم بررسی می‌کنند.
page-privacy-duration-heading = تا چه مدت؟
page-privacy-duration = با کد خود می‌توانید تا ۳۰ روز پاسخ‌هایتان را ببینید و پاک کنید. پس از آن دیگر نمی‌توان فهمید کدام پاسخ‌ها از شماست. همهٔ پاسخ‌ها را حداکثر پس از { $months } ماه پاک می‌کنیم.
page-privacy-rights-heading = حقوق شما
page-privacy-rights = شرکت کردن داوطلبانه است. می‌توانید هر سؤالی را رد کنید، هر وقت بخواهید دست بکشید و همه چیز را پاک کنید. این کار هیچ ضرری برای شما ندارد.
page-privacy-complaint = می‌توانید از چگونگی کار با داده‌هایتان شکایت کنید: { $authority }
page-privacy-controller-heading = چه کسی مسئول است؟
page-privacy-controller = { $name }، { $address }. تماس: { $contact }
page-privacy-officer = مسئول حفاظت از داده‌ها: { $contact }
page-privacy-recipients = چه کسانی به پاسخ‌ها دسترسی دارند: { $recipients }
page-privacy-basis-heading = بر چه پایهٔ قانونی؟
page-privacy-basis = بر پایهٔ رضایت شما (مادهٔ ۶ بند ۱ حرف a از آیین‌نامهٔ عمومی حفاظت از داده‌ها؛ برای موضوع‌های شخصی مانند سلامتی مادهٔ ۹ بند ۲ حرف a). هر وقت بخواهید می‌توانید آن را پس بگیرید: برای این کار پاسخ‌هایتان را پاک کنید.
