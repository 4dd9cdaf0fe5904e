### What stands at kiosk terminals, and on the pages around them. Keys are stable; edit the text after the "=".

kiosk-invite = Spuneți-ne părerea dumneavoastră
kiosk-read-aloud = Citește cu voce tare
kiosk-read-stop = Oprește citirea
kiosk-text-size = Mărimea textului
kiosk-contrast = Contrast puternic
kiosk-tools = Ajutoare
kiosk-finish = Încheie și șterge
kiosk-finish-question = Vreți să vă opriți?
kiosk-finish-explanation = Tot ce este pe acest ecran se șterge. Cine vine după dumneavoastră nu vede nimic despre dumneavoastră.
kiosk-finish-keep = Mă opresc. Răspunsurile rămân fără nume.
kiosk-finish-delete = Mă opresc. Șterge și răspunsurile mele.
kiosk-finish-back = Nu, continui
kiosk-idle-question = Mai sunteți aici?
kiosk-idle-explanation = Dacă nu răspunde nimeni, tot ce este pe acest ecran se șterge. Răspunsurile trimise rămân păstrate fără nume.
kiosk-idle-seconds = Secunde rămase
kiosk-idle-stay = Da, sunt încă aici
kiosk-wiped = Pe acest ecran nu a mai rămas nimic de la dumneavoastră. Vă mulțumim că ați venit!
kiosk-deleted = Răspunsurile dumneavoastră sunt șterse. Pe acest ecran nu a mai rămas nimic de la dumneavoastră.
kiosk-deleted-later = Pe acest ecran nu a mai rămas nimic de la dumneavoastră. Conexiunea este întreruptă acum: răspunsurile se șterg imediat ce revine.
kiosk-offline = Conexiunea este întreruptă acum. Nu trebuie să faceți nimic, încercăm în continuare. Răspunsul dumneavoastră nu s-a pierdut.
kiosk-offline-start = Conexiunea este întreruptă acum. Începem imediat ce revine.
kiosk-handover = Continuă pe telefonul meu
kiosk-handover-explanation = Îndreptați camera telefonului spre imagine și deschideți adresa care apare. Discuția continuă pe telefon, iar aici se șterge totul.
kiosk-handover-picture = Cod QR cu adresa pentru telefonul dumneavoastră
kiosk-handover-back = Totuși continui aici
kiosk-handover-done = Discuția este acum pe telefonul dumneavoastră. Pe acest ecran nu a mai rămas nimic de la dumneavoastră.
kiosk-handover-failed = Din păcate acum nu se poate. Puteți continua aici.
kiosk-keys = Tasta Tab vă duce la butonul următor, tasta Enter îl apasă.
kiosk-sign-language = Limba germană a semnelor
kiosk-close = Închide
kiosk-not-set-up = Acest terminal nu este configurat corect. Vă rugăm să anunțați personalul.

## Going on on the customer's own phone

page-handover-heading = Continuă pe acest aparat
page-handover-explanation = Ați început discuția la alt ecran. Dacă o continuați aici, acolo se încheie imediat. Răspunsurile și codul rămân valabile.
page-handover-confirm = Continuă aici
page-handover-unknown = Acest link nu mai este valabil. Funcționează cinci minute și o singură dată. Cereți terminalului unul nou.

## For staff: the state of the terminals

staff-kiosks-heading = Starea terminalelor
staff-kiosks-explanation = Aici scrie dacă terminalele funcționează. Ce spun oamenii la ele nu apare aici.
staff-kiosks-site = Sediu
staff-kiosks-secret = Cuvânt de acces
staff-kiosks-show = Arată
staff-kiosks-refused = Cuvântul de acces nu se potrivește cu acest sediu.
staff-kiosks-refresh = Reîncarcă
staff-kiosks-device = Terminal
staff-kiosks-state = Stare
staff-kiosks-alive = funcționează
staff-kiosks-silent = nu dă semn de { $since }
staff-kiosks-never = nu a dat încă niciun semn
staff-kiosks-last-interview = ultimul interviu încheiat (zi, oră)
staff-kiosks-version = Versiune
staff-kiosks-none = Pentru acest sediu nu este înscris încă niciun terminal.
