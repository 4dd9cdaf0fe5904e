### What stands on the pages around the conversation. Keys are stable; edit the text after the "=".

page-title = رأيكم في الخدمات الرقمية للجوب سنتر
page-intro = يطرح عليكم برنامج حاسوب نحو ١٣ سؤالًا قصيرًا. يستغرق ذلك خمس دقائق تقريبًا. لا حاجة إلى اسم ولا إلى تسجيل.
page-choose-language = بأي لغة تريدون التحدث؟
page-start = ابدأ
page-simulated = عرض تجريبي: هذا الجوب سنتر غير حقيقي. يُرجى عدم كتابة أي معلومات شخصية.
page-draft-translation = لم يراجع هذه الترجمة بعدُ أحدٌ لغته الأم هي العربية.
page-skip-to-content = الانتقال إلى المحتوى
page-skip-to-answer = الانتقال إلى الإجابة
page-conversation = المحادثة
page-from-bot = البرنامج
page-from-customer = أنتم
page-your-answer = إجابتكم
page-your-answer-hint = يمكنكم الضغط على زر أو الكتابة بأنفسكم. يُرجى عدم كتابة أسماء.
page-send = إرسال
page-progress = الأسئلة المُجاب عنها: { $answered } من نحو { $expected }
page-language = اللغة
page-language-change = تغيير اللغة
page-finish = توقف
page-delete = حذف كل شيء
page-previous-question = السؤال السابق
page-new-interview = بدء محادثة جديدة
page-privacy = حماية البيانات
page-receipt-heading = الاطلاع على إجاباتكم أو حذفها
page-receipt-hint = أدخلوا الرمز الذي حصلتم عليه في نهاية المحادثة.
page-receipt-code = الرمز
page-receipt-show = عرض الإجابات
page-receipt-delete = حذف الإجابات
page-receipt-deleted = حُذفت إجاباتكم.
page-receipt-unknown = لا نعرف هذا الرمز. ربما مضى عليه أكثر من ٣٠ يومًا، أو فيه حرف أو رقم غير صحيح.
page-receipt-item = السؤال
page-receipt-answer = الإجابة
page-receipt-print = يُرجى كتابته أو تصويره
page-stored-as = هكذا حُفظت إجابتكم:
page-removed =
    { $count ->
        [zero] لم تُزَل أي معلومة شخصية.
        [one] أُزيلت معلومة شخصية واحدة.
        [two] أُزيلت معلومتان شخصيتان.
        [few] أُزيلت { $count } معلومات شخصية.
        [many] أُزيلت { $count } معلومةً شخصية.
       *[other] أُزيلت { $count } معلومة شخصية.
    }

## Errors: what happened and what to do

error-heading = لم ينجح ذلك
error-try-again = لحظة من فضلكم: النظام لا يستجيب الآن. لم تضِع إجابتكم. يُرجى المحاولة مرة أخرى.
error-crowded = يوجد هنا الآن عدد كبير جدًا من الأشخاص. يُرجى الانتظار لحظة ثم المحاولة مرة أخرى. لم تضِع إجابتكم.
error-too-long = النص طويل جدًا. يُرجى اختصاره إلى ٢٠٠٠ حرف كحد أقصى.
error-empty = يُرجى كتابة إجابة أو اختيار زر.
error-option-gone = لم يعد هذا الاختيار صالحًا. يُرجى الإجابة عن السؤال الأخير.
error-busy = ما زال حفظ إجابتكم الأخيرة جاريًا. يُرجى الانتظار لحظة.
error-unknown-conversation = لم تعد هذه المحادثة موجودة. يمكنكم بدء محادثة جديدة.
error-not-found = هذه الصفحة غير موجودة.
error-unexpected = حدث خطأ. يُرجى المحاولة مرة أخرى.
error-retry = المحاولة مرة أخرى

## What stands in place of a removed personal detail

removed-PERSON = اسم
removed-PHONE = رقم هاتف
removed-EMAIL = عنوان بريد إلكتروني
removed-IBAN = رقم حساب
removed-ADDRESS = عنوان
removed-DATE_OF_BIRTH = تاريخ ميلاد
removed-TAX_ID = رقم ضريبي
removed-SOCIAL_SECURITY = رقم تأمين التقاعد
removed-HEALTH_INSURANCE = رقم التأمين الصحي
removed-CUSTOMER_NUMBER = رقم العميل
removed-BG_NUMBER = رقم BG
removed-CASE_NUMBER = رقم الملف
removed-ID_DOCUMENT = رقم الهوية
removed-LICENSE_PLATE = رقم لوحة السيارة
removed-NATIONAL_ID = رقم شخصي
removed-URL_HANDLE = عنوان إنترنت

## Pages around the conversation: deleting, going back, data protection

page-back-to-conversation = العودة إلى المحادثة
page-to-start = إلى صفحة البداية
page-delete-question = هل تريدون فعلًا حذف كل شيء؟
page-delete-explanation = عندئذٍ تُحذف جميع إجاباتكم. ولا يستطيع أحد استعادتها.
page-delete-confirm = نعم، حذف كل شيء
page-delete-cancel = لا، عدم الحذف
page-receipt-empty = لا توجد إجابات محفوظة.
page-privacy-stored-heading = ماذا يُحفظ؟
page-privacy-stored = إجاباتكم واللغة واليوم والمكان (الجوب سنتر). ونحفظ أيضًا ما إذا كنتم تجيبون عبر الإنترنت أو على جهاز في الجوب سنتر، ونضع علامة على النص الذي يتضمن أمرًا شخصيًا جدًا، مثل الصحة، حتى لا يُقتبس من دون مراجعة. أما مجرى المحادثة فنحذفه بعد بضعة أيام. ولا نسألكم عن اسمكم، ولا يُحفظ عنوان جهازكم على الإنترنت ولا الساعة. ولكي تستمر محادثتكم يحتفظ المتصفح برقم عشوائي (ملف تعريف ارتباط، أي كوكي) إلى أن تغلقوه.
page-privacy-purpose-heading = لأي غرض؟
page-privacy-purpose = لكي تتحسن الخدمات الرقمية للجوب سنتر. يحلل باحثون وباحثات جميع الإجابات معًا.
page-privacy-duration-heading = إلى متى؟
page-privacy-duration =
    يمكنكم برمزكم الاطلاع على إجاباتكم وحذفها لمدة ٣٠ يومًا. وبعد ذلك لا يمكن معرفة أي الإجابات إجاباتكم. ونحذف جميع الإجابات بعد { $months ->
        [one] شهر واحد
        [two] شهرين
        [few] { $months } أشهر
        [many] { $months } شهرًا
       *[other] { $months } شهر
    } على أقصى تقدير.
page-privacy-rights-heading = حقوقكم
page-privacy-rights = المشاركة طوعية. يمكنكم تخطي أي سؤال، والتوقف في أي وقت، وحذف كل شيء. ولا يضركم ذلك في شيء.
page-privacy-complaint = يمكنكم تقديم شكوى بشأن التعامل مع بياناتكم لدى: { $authority }
page-privacy-controller-heading = من المسؤول؟
page-privacy-controller = { $name }، { $address }. للتواصل: { $contact }
page-privacy-officer = مسؤول حماية البيانات: { $contact }
page-privacy-recipients = من يمكنه الاطلاع على الإجابات: { $recipients }
page-privacy-basis-heading = على أي أساس قانوني؟
page-privacy-basis = على أساس موافقتكم (المادة 6 الفقرة 1 الحرف أ من اللائحة العامة لحماية البيانات، وللأمور الشخصية مثل الصحة المادة 9 الفقرة 2 الحرف أ). يمكنكم سحبها في أي وقت بحذف إجاباتكم.
