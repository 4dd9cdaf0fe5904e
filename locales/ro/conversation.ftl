### What the assistant says in the conversation. Keys are stable; edit the text after the "=".
### Lines that begin with # are notes. { $name } is filled in by the program: keep it as it is.

## Consent (version in consent.yml; raise it when the meaning changes)

consent =
    Bună ziua! Sunt un program de calculator și vă pun întrebări despre serviciile digitale ale Jobcenterului. Durează aproximativ cinci minute.

    Înainte de a începe:
    • Participarea este voluntară. Nu are nicio influență asupra prestațiilor dumneavoastră.
    • Salvăm fără nume: răspunsurile dumneavoastră, limba, ziua și locul (Jobcenterul). Astfel vrem să îmbunătățim serviciile.
    • Vă rugăm să nu scrieți nume și nici numere. Un program le șterge automat, dar se poate înșela.
    • Puteți oricând să vă opriți și să ștergeți tot. La sfârșit primiți un cod pentru aceasta. Codul este valabil 30 de zile.

    Sunteți de acord?
consent-staff =
    Bună ziua! Sunt un program de calculator și vă pun întrebări despre munca dumneavoastră cu serviciile digitale la Jobcenter. Durează aproximativ cinci minute.

    Înainte de a începe:
    • Participarea este voluntară. Nu are nicio influență asupra muncii dumneavoastră și nimeni nu este evaluat după ea.
    • Salvăm fără nume: răspunsurile dumneavoastră, limba, ziua și locul (Jobcenterul). Astfel vrem să îmbunătățim serviciile.
    • Vă rugăm să nu scrieți nume și nici numere. Un program le șterge automat, dar se poate înșela.
    • Puteți oricând să vă opriți și să ștergeți tot. La sfârșit primiți un cod pentru aceasta. Codul este valabil 30 de zile.

    Sunteți de acord?
consent-again = Mai întâi am nevoie de un „da” sau de un „nu” de la dumneavoastră. Sunteți de acord să salvăm răspunsurile dumneavoastră fără nume?
consent-declined = Am înțeles. Nu vă pun întrebări și nu salvez niciun răspuns. Vă mulțumesc pentru timpul acordat!
consent-explanation = Răspunsurile dumneavoastră se salvează fără nume și se analizează împreună cu multe altele. Nimeni de la Jobcenter nu vede cine ce a răspuns. Fără acordul dumneavoastră nu încep.

## Asking again

ask-again = Din păcate nu am înțeles. Vă rog să răspundeți încă o dată.
ask-again-examples = Încă nu îmi este clar ce vreți să spuneți. Puteți scrie, de exemplu: „{ $first }” sau „{ $last }”.
ask-again-buttons = Vă rog să alegeți unul dintre răspunsuri. Puteți și să treceți peste întrebare.
open-answer-empty = Nu am primit niciun text. Puteți răspunde cu propriile cuvinte sau puteți trece peste întrebare.

## Moving through the interview

back-done = Bine, încă o dată întrebarea anterioară. Răspunsul nou îl înlocuiește pe cel vechi.
back-at-start = Aceasta este prima întrebare. Înaintea ei nu mai este alta.
optional-part = Ați terminat partea cea mai importantă, vă mulțumesc! Ultimele întrebări sunt scurte și voluntare.
resumed = Ne bucurăm că doriți să continuați. Iată întrebarea următoare.
stopped = Bine, ne oprim aici. Răspunsurile de până acum rămân salvate. Dacă doriți, puteți continua aici mai târziu.
stopped-nothing-stored = Bine, ne oprim aici. Nu este salvat niciun răspuns.
finished = Acestea au fost toate întrebările. Vă mulțumesc mult! Răspunsurile dumneavoastră ajută la îmbunătățirea serviciilor digitale.
already-finished = Discuția s-a încheiat, răspunsurile dumneavoastră sunt salvate. Vă mulțumesc mult! Dacă doriți să ștergeți tot, scrieți „ștergeți tot”.
already-stopped = Ne-am oprit. Dacă doriți, puteți continua.
receipt =
    Codul dumneavoastră: { $code }

    Cu acest cod puteți vedea sau șterge răspunsurile dumneavoastră timp de 30 de zile. Vă rugăm să îl notați sau să faceți o fotografie. Îl arătăm numai aici.

## Questions and requests in the middle

language-changed = Sigur. Continuăm în limba română.
language-which = Sigur. În ce limbă doriți să continuați?
language-offer = Doriți să continuăm în limba română? Atunci alegeți „Română”.
privacy = Răspunsurile dumneavoastră se salvează fără nume. Nimeni de la Jobcenter nu vede cine ce a răspuns, nici persoana care se ocupă de dosarul dumneavoastră. Cercetătoarele și cercetătorii analizează toate răspunsurile împreună. Numele și numerele din textele dumneavoastră se șterg automat înainte de a se salva ceva; în unele cazuri se poate să nu reușească. În timpul discuției puteți șterge tot oricând, iar apoi timp de 30 de zile cu codul dumneavoastră.
deleted = Am șters toate răspunsurile dumneavoastră. Din ele nu mai este salvat nimic. Vă doresc numai bine!
deleted-already = Răspunsurile dumneavoastră sunt deja șterse.
human = Sunt un program. Cu un om puteți vorbi astfel: numărul de telefon al Jobcenterului dumneavoastră se află sus pe fiecare scrisoare. Puteți merge și la Jobcenter, în timpul programului cu publicul.
human-at-site = Sunt un program. Cu un om puteți vorbi aici: { $site }, telefon { $phone }, { $address }.
case-question = Din păcate nu am cum să știu: nu cunosc cazul dumneavoastră și nu pot vedea date ale Jobcenterului. Vă rog să întrebați direct la Jobcenter. Numărul de telefon se află sus pe fiecare scrisoare.
case-question-at-site = Din păcate nu am cum să știu: nu cunosc cazul dumneavoastră și nu pot vedea date ale Jobcenterului. Vă rog să întrebați aici: { $site }, telefon { $phone }.
about-interview =
    { $remaining ->
        [0] Sunt un program, nu un om. Pun întrebări pentru un studiu despre serviciile digitale ale Jobcenterului. Ați răspuns la toate întrebările.
        [one] Sunt un program, nu un om. Pun întrebări pentru un studiu despre serviciile digitale ale Jobcenterului. Mai este o întrebare.
        [few] Sunt un program, nu un om. Pun întrebări pentru un studiu despre serviciile digitale ale Jobcenterului. Mai sunt { $remaining } întrebări.
       *[other] Sunt un program, nu un om. Pun întrebări pentru un studiu despre serviciile digitale ale Jobcenterului. Mai sunt { $remaining } de întrebări.
    }
about-interview-before = Sunt un program, nu un om. Pun întrebări pentru un studiu despre serviciile digitale ale Jobcenterului. Durează aproximativ cinci minute.
greeting = Bună ziua! Ne bucurăm că sunteți aici.
thanks = Cu plăcere!
goodbye = Vă mulțumesc pentru timpul acordat și vă doresc numai bine!
distress =
    Pare foarte greu. Nu trebuie să treceți prin asta fără ajutor. Vă rog să cereți ajutor acum:
    • Dacă viața cuiva este în pericol: numărul de urgență 112
    • Sprijin la telefon în momente grele (Telefonseelsorge), gratuit, zi și noapte: 0800 111 0 111 sau 0800 111 0 222
    • Ajutor în caz de violență împotriva femeilor, gratuit, în multe limbi: 116 016

    Întrebările de aici nu sunt importante acum. Vă puteți opri sau puteți continua mai târziu.

## What stands on the buttons beside the answers

option-agree = Da, sunt de acord
option-decline = Nu
option-dont-know = nu știu / nu mi se aplică
option-skip = treceți peste
option-resume = Continuați
option-stop = Opriți
option-back = Întrebarea anterioară

## After personal details were removed from an answer

answer-redacted = Am eliminat datele personale din răspunsul dumneavoastră. Este salvat așa cum apare mai sus. Îl puteți scrie din nou sau îl puteți șterge.
option-rewrite = Scriu din nou răspunsul
option-forget = Șterg răspunsul
