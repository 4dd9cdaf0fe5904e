### What only the chat with scripts says. Keys are stable; edit the text after the "=".

chat-sending = جارٍ الإرسال …
chat-sending-slow = يستغرق هذا وقتًا أطول من المعتاد. لم تُحفظ إجابتكم بعد. نحن نواصل المحاولة.
chat-unreachable = لا يوجد اتصال. لم تُحفظ إجابتكم بعد. سنرسلها فور عودة الاتصال. يرجى إبقاء هذه الصفحة مفتوحة.
chat-you-chose = اخترتم:
chat-options =
    { $count ->
        [one] توجد إجابة واحدة للاختيار.
        [two] توجد إجابتان للاختيار.
        [few] توجد { $count } إجابات للاختيار.
       *[other] توجد { $count } إجابة للاختيار.
    }
chat-new-messages = رسائل جديدة
chat-read-aloud = القراءة بصوت عالٍ
chat-read-aloud-stop = إيقاف القراءة بصوت عالٍ
chat-text-size = حجم النص
chat-text-size-now = حجم النص: { $percent } بالمئة
chat-receipt-copy = نسخ الرمز
chat-receipt-copied = تم نسخ الرمز.
chat-receipt-copy-failed = لم ينجح النسخ. الرمز محدد الآن. يرجى نسخه بأنفسكم أو كتابته.
chat-privacy-stored = إجاباتكم واللغة واليوم والمكان (الجوب سنتر). لا يُحفظ اسمكم ولا عنوان جهازكم على الإنترنت ولا الوقت. لكي تستمر محادثتكم، تتذكر هذه الصفحة رقمًا عشوائيًا إلى أن تغلقوها. لا توجد ملفات تعريف ارتباط.
chat-no-connection = لا يوجد اتصال بالبرنامج. يرجى المحاولة مرة أخرى.
