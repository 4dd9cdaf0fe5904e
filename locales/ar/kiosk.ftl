### What stands at kiosk terminals, and on the pages around them. Keys are stable; edit the text after the "=".

kiosk-invite = قولوا لنا رأيكم
kiosk-read-aloud = القراءة بصوت عالٍ
kiosk-read-stop = إيقاف القراءة
kiosk-text-size = حجم الخط
kiosk-contrast = تباين عالٍ
kiosk-tools = وسائل المساعدة
kiosk-finish = إنهاء وحذف
kiosk-finish-question = هل تريدون التوقف؟
kiosk-finish-explanation = سيُحذف كل شيء من هذه الشاشة. ومن يأتي بعدكم لن يرى شيئًا يخصكم.
kiosk-finish-keep = التوقف. الاحتفاظ بإجاباتي دون اسم.
kiosk-finish-delete = التوقف. حذف إجاباتي أيضًا.
kiosk-finish-back = لا، أريد المتابعة
kiosk-idle-question = هل ما زلتم هنا؟
kiosk-idle-explanation = إذا لم يُجب أحد فسيُحذف كل شيء من هذه الشاشة. الإجابات المُرسلة تبقى محفوظة دون اسم.
kiosk-idle-seconds = الثواني المتبقية
kiosk-idle-stay = نعم، ما زلت هنا
kiosk-wiped = لم يبقَ على هذه الشاشة شيء يخصكم. شكرًا لحضوركم!
kiosk-deleted = حُذفت إجاباتكم. لم يبقَ على هذه الشاشة شيء يخصكم.
kiosk-deleted-later = لم يبقَ على هذه الشاشة شيء يخصكم. الاتصال مقطوع الآن: ستُحذف إجاباتكم فور عودته.
kiosk-offline = الاتصال مقطوع الآن. لا حاجة إلى فعل أي شيء، فنحن نواصل المحاولة. إجابتكم لم تضِع.
kiosk-offline-start = الاتصال مقطوع الآن. سنبدأ فور عودته.
kiosk-handover = المتابعة على هاتفي
kiosk-handover-explanation = وجّهوا كاميرا هاتفكم إلى الصورة وافتحوا العنوان الذي يظهر. عندها تستمر المحادثة على الهاتف ويُحذف كل شيء هنا.
kiosk-handover-picture = رمز QR فيه العنوان لهاتفكم
kiosk-handover-back = المتابعة هنا رغم ذلك
kiosk-handover-done = المحادثة الآن على هاتفكم. لم يبقَ على هذه الشاشة شيء يخصكم.
kiosk-handover-failed = هذا غير ممكن الآن للأسف. يمكنكم المتابعة هنا.
kiosk-keys = ينقلكم مفتاح Tab إلى الزر التالي، ومفتاح Enter يضغط عليه.
kiosk-sign-language = لغة الإشارة الألمانية
kiosk-close = إغلاق
kiosk-not-set-up = هذا الجهاز غير مُعدّ بشكل صحيح. يُرجى إبلاغ الموظفين.

## Going on on the customer's own phone

page-handover-heading = المتابعة على هذا الجهاز
page-handover-explanation = بدأتم المحادثة على شاشة أخرى. إذا تابعتم هنا فستنتهي هناك فورًا. تبقى إجاباتكم ورمزكم صالحين.
page-handover-confirm = المتابعة هنا
page-handover-unknown = هذا الرابط لم يعد صالحًا. هو صالح لخمس دقائق ولمرة واحدة فقط. اطلبوا رابطًا جديدًا من الجهاز.

## For staff: the state of the terminals

staff-kiosks-heading = حالة الأجهزة
staff-kiosks-explanation = تُبيّن هذه الصفحة ما إذا كانت الأجهزة تعمل. ولا يظهر هنا ما يقوله الناس عليها.
staff-kiosks-site = الموقع
staff-kiosks-secret = كلمة الدخول
staff-kiosks-show = عرض
staff-kiosks-refused = كلمة الدخول لا تناسب هذا الموقع.
staff-kiosks-refresh = تحديث
staff-kiosks-device = الجهاز
staff-kiosks-state = الحالة
staff-kiosks-alive = يعمل
staff-kiosks-silent = لا إشارة منه منذ { $since }
staff-kiosks-never = لم تصل منه أي إشارة بعد
staff-kiosks-last-interview = آخر مقابلة مكتملة (اليوم، الساعة)
staff-kiosks-version = الإصدار
staff-kiosks-none = لم يُسجَّل أي جهاز لهذا الموقع بعد.
