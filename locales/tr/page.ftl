### What stands on the pages around the conversation. Keys are stable; edit the text after the "=".

page-title = Jobcenter’in dijital hizmetleri hakkındaki görüşünüz
page-intro = Bir bilgisayar programı size yaklaşık 13 kısa soru sorar. Bu yaklaşık beş dakika sürer. İsim vermeniz veya kayıt olmanız gerekmez.
page-choose-language = Hangi dilde konuşmak istersiniz?
page-start = Başla
page-simulated = Tanıtım: Bu Jobcenter gerçek değildir. Lütfen kişisel bilgi yazmayın.
page-draft-translation = Bu çeviriyi henüz ana dili Türkçe olan biri kontrol etmedi.
page-skip-to-content = İçeriğe geç
page-skip-to-answer = Yanıta geç
page-conversation = Görüşme
page-from-bot = Program
page-from-customer = Siz
page-your-answer = Yanıtınız
page-your-answer-hint = Bir düğmeye basabilir veya kendiniz yazabilirsiniz. Lütfen isim yazmayın.
page-send = Gönder
page-progress = Yaklaşık { $expected } sorudan { $answered } tanesi yanıtlandı
page-language = Dil
page-language-change = Dili değiştir
page-finish = Bırak
page-delete = Her şeyi sil
page-previous-question = Önceki soru
page-new-interview = Yeni görüşme başlat
page-privacy = Kişisel verilerin korunması
page-receipt-heading = Yanıtlarınızı görün veya silin
page-receipt-hint = Görüşmenin sonunda aldığınız kodu girin.
page-receipt-code = Kod
page-receipt-show = Yanıtları gör
page-receipt-delete = Yanıtları sil
page-receipt-deleted = Yanıtlarınız silindi.
page-receipt-unknown = Bu kodu tanımıyoruz. Belki 30 günden eski, belki de bir karakteri yanlış.
page-receipt-item = Soru
page-receipt-answer = Yanıt
page-receipt-print = Lütfen bir yere yazın veya fotoğrafını çekin
page-stored-as = Yanıtınız böyle kaydedildi:
page-removed =
    { $count ->
        [one] Bir kişisel bilgi çıkarıldı.
       *[other] { $count } kişisel bilgi çıkarıldı.
    }

## Errors: what happened and what to do

error-heading = Bu işlem yapılamadı
error-try-again = Bir dakika lütfen: Sistem şu anda yanıt vermiyor. Yanıtınız kaybolmadı. Lütfen bir kez daha deneyin.
error-crowded = Şu anda burada çok fazla kişi var. Lütfen biraz bekleyin ve tekrar deneyin. Yanıtınız kaybolmadı.
error-too-long = Yazı çok uzun. Lütfen 2.000 karaktere kadar kısaltın.
error-empty = Lütfen bir yanıt yazın veya bir düğme seçin.
error-option-gone = Bu seçenek artık geçerli değil. Lütfen son soruyu yanıtlayın.
error-busy = Son yanıtınız şu anda kaydediliyor. Lütfen biraz bekleyin.
error-unknown-conversation = Bu görüşme artık yok. Yeni bir görüşme başlatabilirsiniz.
error-not-found = Böyle bir sayfa yok.
error-unexpected = Bir hata oluştu. Lütfen bir kez daha deneyin.
error-retry = Bir kez daha dene

## What stands in place of a removed personal detail

removed-PERSON = İsim
removed-PHONE = Telefon numarası
removed-EMAIL = E-posta adresi
removed-IBAN = Hesap numarası
removed-ADDRESS = Adres
removed-DATE_OF_BIRTH = Doğum tarihi
removed-TAX_ID = Vergi numarası
removed-SOCIAL_SECURITY = Emeklilik sigortası numarası
removed-HEALTH_INSURANCE = Sağlık sigortası numarası
removed-CUSTOMER_NUMBER = Müşteri numarası
removed-BG_NUMBER = BG numarası
removed-CASE_NUMBER = Dosya numarası
removed-ID_DOCUMENT = Kimlik belgesi numarası
removed-LICENSE_PLATE = Araç plakası
removed-NATIONAL_ID = Kişisel kimlik numarası
removed-URL_HANDLE = İnternet adresi

## Pages around the conversation: deleting, going back, data protection

page-back-to-conversation = Görüşmeye dön
page-to-start = Başlangıç sayfasına
page-delete-question = Gerçekten her şeyi silmek istiyor musunuz?
page-delete-explanation = O zaman bütün yanıtlarınız silinir. Kimse onları geri getiremez.
page-delete-confirm = Evet, her şeyi sil
page-delete-cancel = Hayır, silme
page-receipt-empty = Kayıtlı yanıt yok.
page-privacy-stored-heading = Neler kaydedilir?
page-privacy-stored = Yanıtlarınız, dil, gün ve yer (Jobcenter). Ayrıca internetten mi yoksa bir terminalden mi yanıt verdiğinizi kaydederiz. Bir metinde sağlık gibi çok kişisel bir konu varsa bunu işaretleriz; böylece metin incelenmeden alıntılanmaz. Görüşmenin akışını birkaç gün sonra sileriz. Adınızı sormayız. Cihazınızın internet adresi ve saat kaydedilmez. Görüşmeniz devam edebilsin diye tarayıcınız, siz onu kapatana kadar rastgele bir numarayı (çerez) aklında tutar.
page-privacy-purpose-heading = Ne için?
page-privacy-purpose = Jobcenter’in dijital hizmetleri daha iyi olsun diye. Araştırmacılar bütün yanıtları birlikte değerlendirir.
page-privacy-duration-heading = Ne kadar süreyle?
page-privacy-duration = Kodunuzla yanıtlarınızı 30 gün boyunca görebilir ve silebilirsiniz. Ondan sonra hangi yanıtların size ait olduğu artık anlaşılamaz. Tüm yanıtları en geç { $months } ay sonra sileriz.
page-privacy-rights-heading = Haklarınız
page-privacy-rights = Katılım gönüllüdür. Her soruyu atlayabilir, istediğiniz zaman bırakabilir ve her şeyi silebilirsiniz. Bunun size hiçbir zararı olmaz.
page-privacy-complaint = Verilerinizin işlenmesi konusunda şikâyette bulunabilirsiniz: { $authority }
page-privacy-controller-heading = Sorumlu kim?
page-privacy-controller = { $name }, { $address }. İletişim: { $contact }
page-privacy-officer = Veri koruma görevlisi: { $contact }
page-privacy-recipients = Yanıtlara erişebilenler: { $recipients }
page-privacy-basis-heading = Hangi hukuki temele göre?
page-privacy-basis = Sizin onayınıza göre (Genel Veri Koruma Tüzüğü madde 6 fıkra 1 bent a; sağlık gibi kişisel konular için madde 9 fıkra 2 bent a). Onayınızı istediğiniz zaman geri alabilirsiniz: Bunun için yanıtlarınızı silin.
