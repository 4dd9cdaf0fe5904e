### What the assistant says in the conversation. Keys are stable; edit the text after the "=".
### Lines that begin with # are notes. { $name } is filled in by the program: keep it as it is.

## Consent (version in consent.yml; raise it when the meaning changes)

consent =
    Merhaba! Ben bir bilgisayar programıyım. Size Jobcenter’in dijital hizmetleriyle ilgili sorular soruyorum. Bu yaklaşık beş dakika sürer.

    Başlamadan önce:
    • Katılım gönüllüdür. Aldığınız yardımları etkilemez.
    • İsim olmadan şunları kaydederiz: yanıtlarınız, dil, gün ve yer (Jobcenter). Bunlarla hizmetleri iyileştirmek istiyoruz.
    • Lütfen isim ve numara yazmayın. Bir program bunları otomatik olarak çıkarır, ama hata yapabilir.
    • İstediğiniz zaman bırakabilir ve her şeyi silebilirsiniz. Bunun için görüşmenin sonunda bir kod alırsınız. Kod 30 gün geçerlidir.

    Kabul ediyor musunuz?
consent-staff =
    Merhaba! Ben bir bilgisayar programıyım. Size Jobcenter’deki dijital çalışmanızla ilgili sorular soruyorum. Bu yaklaşık beş dakika sürer.

    Başlamadan önce:
    • Katılım gönüllüdür. İşinizi etkilemez ve kimse buna göre değerlendirilmez.
    • İsim olmadan şunları kaydederiz: yanıtlarınız, dil, gün ve yer (Jobcenter). Bunlarla hizmetleri iyileştirmek istiyoruz.
    • Lütfen isim ve numara yazmayın. Bir program bunları otomatik olarak çıkarır, ama hata yapabilir.
    • İstediğiniz zaman bırakabilir ve her şeyi silebilirsiniz. Bunun için görüşmenin sonunda bir kod alırsınız. Kod 30 gün geçerlidir.

    Kabul ediyor musunuz?
consent-again = Önce sizden bir “evet” ya da “hayır” almam gerekiyor. Yanıtlarınızı isim olmadan kaydetmemizi kabul ediyor musunuz?
consent-declined = Tamam. Size soru sormuyorum ve hiçbir yanıtı kaydetmiyorum. Zaman ayırdığınız için teşekkürler!
consent-explanation = Yanıtlarınız isim olmadan kaydedilir ve başka birçok kişinin yanıtlarıyla birlikte değerlendirilir. Jobcenter’den hiç kimse, kimin ne yanıt verdiğini görmez. Siz “evet” demeden başlamam.

## Asking again

ask-again = Maalesef bunu anlayamadım. Lütfen bir kez daha yanıtlayın.
ask-again-examples = Ne demek istediğinizden henüz emin değilim. Örneğin şöyle yazabilirsiniz: “{ $first }” veya “{ $last }”.
ask-again-buttons = Lütfen yanıtlardan birini seçin. İsterseniz soruyu atlayabilirsiniz.
open-answer-empty = Bana yazı ulaşmadı. Kendi sözlerinizle yanıt verebilir veya soruyu atlayabilirsiniz.

## Moving through the interview

back-done = Tamam, önceki soruya dönüyoruz. Yeni yanıtınız eskisinin yerine geçer.
back-at-start = Bu ilk soru. Bundan önce soru yok.
optional-part = En önemli kısmı tamamladınız, teşekkürler! Son sorular kısa ve isteğe bağlı.
resumed = Devam etmenize sevindim. Sıradaki soruyla devam ediyoruz.
stopped = Tamam, burada bırakıyoruz. Şimdiye kadar verdiğiniz yanıtlar kayıtlı kalır. İsterseniz daha sonra buradan devam edebilirsiniz.
stopped-nothing-stored = Tamam, burada bırakıyoruz. Kayıtlı hiçbir yanıt yok.
finished = Sorular bitti. Çok teşekkürler! Yanıtlarınız dijital hizmetlerin iyileştirilmesine yardımcı oluyor.
already-finished = Görüşme bitti, yanıtlarınız kayıtlı. Çok teşekkürler! Her şeyi silmek isterseniz “her şeyi sil” yazın.
already-stopped = Görüşmeyi bıraktık. İsterseniz devam edebilirsiniz.
receipt =
    Kodunuz: { $code }

    Bu kodla yanıtlarınızı 30 gün boyunca görebilir veya silebilirsiniz. Lütfen kodu bir yere yazın veya fotoğrafını çekin. Kodu yalnızca burada gösteriyoruz.

## Questions and requests in the middle

language-changed = Tabii. Türkçe devam ediyoruz.
language-which = Tabii. Hangi dilde devam etmek istersiniz?
language-offer = Türkçe devam etmek ister misiniz? İsterseniz “Türkçe” seçeneğini seçin.
privacy = Yanıtlarınız isim olmadan kaydedilir. Jobcenter’den hiç kimse, kimin ne yanıt verdiğini görmez; dosyanıza bakan görevli de görmez. Araştırmacılar bütün yanıtları birlikte değerlendirir. Yazdıklarınızdaki isimler ve numaralar, kayıttan önce otomatik olarak çıkarılır; bu bazen başarısız olabilir. Görüşme sırasında her şeyi istediğiniz zaman silebilirsiniz. Görüşmeden sonra da 30 gün boyunca kodunuzla silebilirsiniz.
deleted = Verdiğiniz bütün yanıtları sildim. Artık hiçbiri kayıtlı değil. Size iyi günler dilerim!
deleted-already = Yanıtlarınız zaten silindi.
human = Ben bir bilgisayar programıyım. Bir insanla görüşmek için: Jobcenter’inizin telefon numarası her mektubun üst kısmında yazar. Açık olduğu saatlerde Jobcenter’e de gidebilirsiniz.
human-at-site = Ben bir bilgisayar programıyım. Bir insana buradan ulaşabilirsiniz: { $site }, telefon { $phone }, { $address }.
case-question = Maalesef bunu bilemem: Dosyanızı bilmiyorum ve Jobcenter’in verilerini göremiyorum. Lütfen doğrudan Jobcenter’e sorun. Telefon numarası her mektubun üst kısmında yazar.
case-question-at-site = Maalesef bunu bilemem: Dosyanızı bilmiyorum ve Jobcenter’in verilerini göremiyorum. Lütfen buraya sorun: { $site }, telefon { $phone }.
about-interview =
    { $remaining ->
        [0] Ben insan değilim, bir bilgisayar programıyım. Jobcenter’in dijital hizmetleri hakkındaki bir araştırma için sorular soruyorum. Bütün soruları yanıtladınız.
        [one] Ben insan değilim, bir bilgisayar programıyım. Jobcenter’in dijital hizmetleri hakkındaki bir araştırma için sorular soruyorum. Bir soru daha var.
       *[other] Ben insan değilim, bir bilgisayar programıyım. Jobcenter’in dijital hizmetleri hakkındaki bir araştırma için sorular soruyorum. { $remaining } soru daha var.
    }
about-interview-before = Ben insan değilim, bir bilgisayar programıyım. Jobcenter’in dijital hizmetleri hakkındaki bir araştırma için sorular soruyorum. Bu yaklaşık beş dakika sürer.
greeting = Merhaba! Hoş geldiniz.
thanks = Rica ederim!
goodbye = Zaman ayırdığınız için teşekkürler, hoşça kalın!
distress =
    Anlattıklarınız çok zor görünüyor. Bu konuda yalnız değilsiniz. Lütfen şimdi yardım alın:
    • Hayati tehlike varsa: acil çağrı 112
    • Telefonla ruhsal destek (Telefonseelsorge), ücretsiz, gece gündüz: 0800 111 0 111 veya 0800 111 0 222
    • Kadına yönelik şiddete karşı yardım, ücretsiz, birçok dilde: 116 016

    Buradaki sorular şu an önemli değil. Bırakabilir veya daha sonra devam edebilirsiniz.

## What stands on the buttons beside the answers

option-agree = Evet, kabul ediyorum
option-decline = Hayır
option-dont-know = bilmiyorum / benim için geçerli değil
option-skip = atla
option-resume = Devam et
option-stop = Bırak
option-back = Önceki soru

## After personal details were removed from an answer

answer-redacted = Yanıtınızdaki kişisel bilgileri çıkardım. Yanıtınız yukarıda göründüğü şekliyle kaydedildi. Yeniden yazabilir veya silebilirsiniz.
option-rewrite = Yanıtı yeniden yaz
option-forget = Yanıtı sil
