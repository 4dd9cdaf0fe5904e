### What stands on the pages around the conversation. Keys are stable; edit the text after the "=".

page-title = Părerea dumneavoastră despre serviciile digitale ale Jobcenterului
page-intro = Un program vă pune aproximativ 13 întrebări scurte. Durează cam cinci minute. Nu aveți nevoie de nume și nici de autentificare.
page-choose-language = În ce limbă doriți să vorbiți?
page-start = Începeți
page-simulated = Demonstrație: acest Jobcenter este inventat. Vă rugăm să nu scrieți nimic personal.
page-draft-translation = Această traducere nu a fost încă verificată de o persoană cu limba maternă română.
page-skip-to-content = Direct la conținut
page-skip-to-answer = Direct la răspuns
page-conversation = Discuție
page-from-bot = Program
page-from-customer = Dumneavoastră
page-your-answer = Răspunsul dumneavoastră
page-your-answer-hint = Puteți apăsa un buton sau puteți scrie un răspuns. Vă rugăm să nu scrieți nume.
page-send = Trimiteți
page-progress = Răspunsuri: { $answered } din aproximativ { $expected }
page-language = Limbă
page-language-change = Schimbați limba
page-finish = Opriți
page-delete = Ștergeți tot
page-previous-question = Întrebarea anterioară
page-new-interview = Începeți o discuție nouă
page-privacy = Protecția datelor
page-receipt-heading = Vedeți sau ștergeți răspunsurile dumneavoastră
page-receipt-hint = Introduceți codul pe care l-ați primit la sfârșitul discuției.
page-receipt-code = Cod
page-receipt-show = Vedeți răspunsurile
page-receipt-delete = Ștergeți răspunsurile
page-receipt-deleted = Răspunsurile dumneavoastră au fost șterse.
page-receipt-unknown = Nu cunoaștem acest cod. Poate este mai vechi de 30 de zile sau un caracter este greșit.
page-receipt-item = Întrebare
page-receipt-answer = Răspuns
page-receipt-print = Vă rugăm să îl notați sau să îl fotografiați
page-stored-as = Așa este salvat răspunsul dumneavoastră:
page-removed =
    { $count ->
        [one] A fost ștearsă o informație personală.
        [few] Au fost șterse { $count } informații personale.
       *[other] Au fost șterse { $count } de informații personale.
    }

## Errors: what happened and what to do

error-heading = Nu a funcționat
error-try-again = Un moment, vă rog: sistemul nu răspunde acum. Răspunsul dumneavoastră nu s-a pierdut. Vă rugăm să încercați încă o dată.
error-crowded = În acest moment sunt aici foarte multe persoane. Vă rugăm să așteptați puțin și să încercați din nou. Răspunsul dumneavoastră nu s-a pierdut.
error-too-long = Textul este prea lung. Vă rugăm să îl scurtați la 2.000 de caractere.
error-empty = Vă rugăm să scrieți un răspuns sau să alegeți un buton.
error-option-gone = Această alegere nu mai este valabilă. Vă rugăm să răspundeți la ultima întrebare.
error-busy = Ultimul dumneavoastră răspuns se salvează chiar acum. Vă rugăm să așteptați un moment.
error-unknown-conversation = Această discuție nu mai există. Puteți începe una nouă.
error-not-found = Această pagină nu există.
error-unexpected = A apărut o eroare. Vă rugăm să încercați încă o dată.
error-retry = Încercați din nou

## What stands in place of a removed personal detail

removed-PERSON = Nume
removed-PHONE = Număr de telefon
removed-EMAIL = Adresă de e-mail
removed-IBAN = Număr de cont
removed-ADDRESS = Adresă
removed-DATE_OF_BIRTH = Data nașterii
removed-TAX_ID = Număr fiscal
removed-SOCIAL_SECURITY = Număr de asigurare de pensie
removed-HEALTH_INSURANCE = Număr de asigurare de sănătate
removed-CUSTOMER_NUMBER = Număr de client
removed-BG_NUMBER = Număr BG
removed-CASE_NUMBER = Număr de dosar
removed-ID_DOCUMENT = Numărul actului de identitate
removed-LICENSE_PLATE = Număr de înmatriculare
removed-NATIONAL_ID = Cod personal
removed-URL_HANDLE = Adresă de internet

## Pages around the conversation: deleting, going back, data protection

page-back-to-conversation = Înapoi la discuție
page-to-start = La pagina de început
page-delete-question = Chiar doriți să ștergeți tot?
page-delete-explanation = Toate răspunsurile dumneavoastră vor dispărea. Nimeni nu le mai poate recupera.
page-delete-confirm = Da, ștergeți tot
page-delete-cancel = Nu, nu ștergeți
page-receipt-empty = Nu este salvat niciun răspuns.
page-privacy-stored-heading = Ce se salvează?
page-privacy-stored = Răspunsurile dumneavoastră, limba, ziua și locul (Jobcenterul). Mai salvăm dacă răspundeți pe internet sau la un terminal și marcăm un text dacă are ceva foarte personal, de exemplu despre sănătate, ca să nu fie citat fără verificare. Desfășurarea discuției o ștergem după câteva zile. Nu vă întrebăm cum vă numiți. Nu se salvează adresa de internet a dispozitivului și ora. Pentru ca discuția să poată continua, browserul dumneavoastră reține un număr aleatoriu (un cookie) până când îl închideți.
page-privacy-purpose-heading = Pentru ce?
page-privacy-purpose = Pentru ca serviciile digitale ale Jobcenterului să devină mai bune. Cercetătoarele și cercetătorii analizează toate răspunsurile împreună.
page-privacy-duration-heading = Cât timp?
page-privacy-duration =
    Cu codul dumneavoastră puteți vedea și șterge răspunsurile timp de 30 de zile. După aceea nu se mai poate stabili care răspunsuri sunt ale dumneavoastră. Ștergem toate răspunsurile cel târziu după { $months ->
        [one] o lună
        [few] { $months } luni
       *[other] { $months } de luni
    }.
page-privacy-rights-heading = Drepturile dumneavoastră
page-privacy-rights = Participarea este voluntară. Puteți trece peste orice întrebare, vă puteți opri oricând și puteți șterge tot. Acest lucru nu vă aduce niciun dezavantaj.
page-privacy-complaint = Vă puteți plânge de modul în care sunt folosite datele dumneavoastră la: { $authority }
page-privacy-controller-heading = Cine este responsabil?
page-privacy-controller = { $name }, { $address }. Contact: { $contact }
page-privacy-officer = Responsabilul cu protecția datelor: { $contact }
page-privacy-recipients = Cine are acces la răspunsuri: { $recipients }
page-privacy-basis-heading = Pe ce temei legal?
page-privacy-basis = Pe baza acordului dumneavoastră (articolul 6 alineatul (1) litera (a) din Regulamentul general privind protecția datelor; pentru lucruri personale, cum ar fi sănătatea, articolul 9 alineatul (2) litera (a)). Îl puteți retrage oricând: ștergeți pentru aceasta răspunsurile.
