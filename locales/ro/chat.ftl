### What only the chat with scripts says. Keys are stable; edit the text after the "=".

chat-sending = Se trimite …
chat-sending-slow = Durează mai mult decât de obicei. Răspunsul dumneavoastră nu este încă salvat. Încercăm în continuare.
chat-unreachable = Nu există conexiune. Răspunsul dumneavoastră nu este încă salvat. Va fi trimis imediat ce revine conexiunea. Vă rugăm să lăsați această pagină deschisă.
chat-you-chose = Ați ales:
chat-options =
    { $count ->
        [one] Puteți alege un răspuns.
        [few] Puteți alege dintre { $count } răspunsuri.
       *[other] Puteți alege dintre { $count } de răspunsuri.
    }
chat-new-messages = Mesaje noi
chat-read-aloud = Citește cu voce tare
chat-read-aloud-stop = Oprește citirea
chat-text-size = Mărimea textului
chat-text-size-now = Mărimea textului: { $percent } la sută
chat-receipt-copy = Copiază codul
chat-receipt-copied = Codul a fost copiat.
chat-receipt-copy-failed = Copierea nu a reușit. Codul este acum selectat. Vă rugăm să îl copiați manual sau să îl notați.
chat-privacy-stored = Răspunsurile dumneavoastră, limba, ziua și locul (Jobcenterul). Mai salvăm dacă răspundeți pe internet sau la un terminal și marcăm un text dacă are ceva foarte personal, de exemplu despre sănătate, ca să nu fie citat fără verificare. Desfășurarea discuției o ștergem după câteva zile. Nu vă întrebăm cum vă numiți. Nu se salvează adresa de internet a dispozitivului și ora. Pentru ca discuția să poată continua, această pagină ține minte un număr la întâmplare până când o închideți. Nu există cookie-uri.
chat-no-connection = Nu există legătură cu programul. Vă rugăm să încercați din nou.
