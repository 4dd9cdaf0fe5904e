### What only the chat with scripts says. Keys are stable; edit the text after the "=".

chat-sending = در حال ارسال …
chat-sending-slow = این کار بیشتر از همیشه طول می‌کشد. پاسخ شما هنوز ذخیره نشده است. ما همچنان تلاش می‌کنیم.
chat-unreachable = ارتباط برقرار نیست. پاسخ شما هنوز ذخیره نشده است. به‌محض برقراری ارتباط فرستاده می‌شود. لطفاً این صفحه را باز بگذارید.
chat-you-chose = انتخاب شما:
chat-options =
    { $count ->
        [one] یک پاسخ برای انتخاب هست.
       *[other] { $count } پاسخ برای انتخاب هست.
    }
chat-new-messages = پیام‌های تازه
chat-read-aloud = بلند خواندن
chat-read-aloud-stop = پایان بلند خواندن
chat-text-size = اندازهٔ متن
chat-text-size-now = اندازهٔ متن: { $percent } درصد
chat-receipt-copy = کپی کردن کد
chat-receipt-copied = کد کپی شد.
chat-receipt-copy-failed = کپی نشد. کد اکنون انتخاب شده است. لطفاً خودتان آن را کپی کنید یا بنویسید.
chat-privacy-stored = پاسخ‌های شما، زبان، روز و مکان (جاب‌سنتر). نام شما، نشانی دستگاه شما در اینترنت و ساعت ذخیره نمی‌شوند. برای این‌که گفت‌وگوی شما ادامه پیدا کند، این صفحه یک عدد تصادفی را تا زمانی که آن را ببندید به یاد می‌سپارد. کوکی وجود ندارد.
chat-no-connection = ارتباط با برنامه برقرار نیست. لطفاً دوباره تلاش کنید.
