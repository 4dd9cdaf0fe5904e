### What stands at kiosk terminals, and on the pages around them. Keys are stable; edit the text after the "=".

kiosk-invite = Bize görüşünüzü söyleyin
kiosk-read-aloud = Sesli oku
kiosk-read-stop = Okumayı durdur
kiosk-text-size = Yazı boyutu
kiosk-contrast = Yüksek kontrast
kiosk-tools = Yardımcı araçlar
kiosk-finish = Bitir ve sil
kiosk-finish-question = Bırakmak istiyor musunuz?
kiosk-finish-explanation = Bu ekrandaki her şey silinir. Sizden sonra gelen kişi size ait hiçbir şey görmez.
kiosk-finish-keep = Bırak. Yanıtlarım adım olmadan kalsın.
kiosk-finish-delete = Bırak. Yanıtlarımı da sil.
kiosk-finish-back = Hayır, devam et
kiosk-idle-question = Hâlâ orada mısınız?
kiosk-idle-explanation = Kimse yanıt vermezse bu ekrandaki her şey silinir. Gönderilmiş yanıtlar isimsiz olarak kayıtlı kalır.
kiosk-idle-seconds = Kalan saniye
kiosk-idle-stay = Evet, hâlâ buradayım
kiosk-wiped = Bu ekranda size ait hiçbir şey kalmadı. Geldiğiniz için teşekkürler!
kiosk-deleted = Yanıtlarınız silindi. Bu ekranda size ait hiçbir şey kalmadı.
kiosk-deleted-later = Bu ekranda size ait hiçbir şey kalmadı. Bağlantı şu anda kesik: Yanıtlarınız, bağlantı geri gelir gelmez silinecek.
kiosk-offline = Bağlantı şu anda kesik. Bir şey yapmanız gerekmiyor, denemeye devam ediyoruz. Yanıtınız kaybolmadı.
kiosk-offline-start = Bağlantı şu anda kesik. Geri gelir gelmez başlıyoruz.
kiosk-handover = Kendi telefonumda devam et
kiosk-handover-explanation = Telefonunuzun kamerasını resme tutun ve çıkan adresi açın. Görüşme telefonda devam eder, burada her şey silinir.
kiosk-handover-picture = Telefonunuz için adresi içeren QR kodu
kiosk-handover-back = Yine de burada devam et
kiosk-handover-done = Görüşme artık telefonunuzda. Bu ekranda size ait hiçbir şey kalmadı.
kiosk-handover-failed = Bu şu anda ne yazık ki olmuyor. Burada devam edebilirsiniz.
kiosk-keys = Sekme tuşuyla bir sonraki düğmeye geçersiniz, Enter tuşuyla düğmeye basarsınız.
kiosk-sign-language = Alman İşaret Dili
kiosk-close = Kapat
kiosk-not-set-up = Bu terminal doğru ayarlanmamış. Lütfen personele haber verin.

## Going on on the customer's own phone

page-handover-heading = Bu cihazda devam et
page-handover-explanation = Görüşmeye başka bir ekranda başladınız. Burada devam ederseniz orada hemen sona erer. Yanıtlarınız ve kodunuz geçerli kalır.
page-handover-confirm = Burada devam et
page-handover-unknown = Bu bağlantı artık geçerli değil. Beş dakika ve yalnızca bir kez geçerlidir. Terminalde yeni bir bağlantı isteyin.

## For staff: the state of the terminals

staff-kiosks-heading = Terminallerin durumu
staff-kiosks-explanation = Burada terminallerin çalışıp çalışmadığı yazar. İnsanların orada ne söylediği burada yer almaz.
staff-kiosks-site = Şube
staff-kiosks-secret = Erişim sözcüğü
staff-kiosks-show = Göster
staff-kiosks-refused = Erişim sözcüğü bu şubeye uymuyor.
staff-kiosks-refresh = Yenile
staff-kiosks-device = Terminal
staff-kiosks-state = Durum
staff-kiosks-alive = çalışıyor
staff-kiosks-silent = şu süredir haber yok: { $since }
staff-kiosks-never = henüz hiç haber vermedi
staff-kiosks-last-interview = son tamamlanan görüşme (gün, saat)
staff-kiosks-version = Sürüm
staff-kiosks-none = Bu şube için henüz terminal kaydedilmedi.
