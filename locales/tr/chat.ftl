### What only the chat with scripts says. Keys are stable; edit the text after the "=".

chat-sending = Gönderiliyor …
chat-sending-slow = Bu, her zamankinden uzun sürüyor. Yanıtınız henüz kaydedilmedi. Denemeye devam ediyoruz.
chat-unreachable = Bağlantı yok. Yanıtınız henüz kaydedilmedi. Bağlantı geri gelince gönderilecek. Lütfen bu sayfayı açık bırakın.
chat-you-chose = Seçtiğiniz:
chat-options =
    { $count ->
        [one] Seçebileceğiniz bir yanıt var.
       *[other] Seçebileceğiniz { $count } yanıt var.
    }
chat-new-messages = Yeni mesajlar
chat-read-aloud = Sesli oku
chat-read-aloud-stop = Sesli okumayı durdur
chat-text-size = Yazı boyutu
chat-text-size-now = Yazı boyutu: yüzde { $percent }
chat-receipt-copy = Kodu kopyala
chat-receipt-copied = Kod kopyalandı.
chat-receipt-copy-failed = Kopyalanamadı. Kod şimdi işaretli. Lütfen kendiniz kopyalayın veya not edin.
chat-privacy-stored = Yanıtlarınız, dil, gün ve yer (Jobcenter). Ayrıca internetten mi yoksa bir terminalden mi yanıt verdiğinizi kaydederiz. Bir metinde sağlık gibi çok kişisel bir konu varsa bunu işaretleriz; böylece metin incelenmeden alıntılanmaz. Görüşmenin akışını birkaç gün sonra sileriz. Adınızı sormayız. Cihazınızın internet adresi ve saat kaydedilmez. Görüşmeniz devam edebilsin diye bu sayfa, siz onu kapatana kadar rastgele bir numarayı hatırlar. Çerez kullanılmaz.
chat-no-connection = Programa bağlanılamıyor. Lütfen tekrar deneyin.
