### What stands at kiosk terminals, and on the pages around them. Keys are stable; edit the text after the "=".

kiosk-invite = Donnez-nous votre avis
kiosk-read-aloud = Lire à haute voix
kiosk-read-stop = Arrêter la lecture
kiosk-text-size = Taille du texte
kiosk-contrast = Contraste fort
kiosk-tools = Aides
kiosk-finish = Terminer et effacer
kiosk-finish-question = Voulez-vous arrêter ?
kiosk-finish-explanation = Tout ce qui est sur cet écran sera effacé. La personne suivante ne verra rien de vous.
kiosk-finish-keep = Arrêter. Garder mes réponses sans mon nom.
kiosk-finish-delete = Arrêter. Effacer aussi mes réponses.
kiosk-finish-back = Non, continuer
kiosk-idle-question = Êtes-vous encore là ?
kiosk-idle-explanation = Si personne ne répond, tout ce qui est sur cet écran sera effacé. Les réponses déjà envoyées restent enregistrées sans nom.
kiosk-idle-seconds = Secondes restantes
kiosk-idle-stay = Oui, je suis encore là
kiosk-wiped = Il ne reste rien de vous sur cet écran. Merci de votre visite !
kiosk-deleted = Vos réponses sont effacées. Il ne reste rien de vous sur cet écran.
kiosk-deleted-later = Il ne reste rien de vous sur cet écran. La connexion est interrompue en ce moment : vos réponses seront effacées dès son retour.
kiosk-offline = La connexion est interrompue en ce moment. Vous n’avez rien à faire, nous continuons d’essayer. Votre réponse n’est pas perdue.
kiosk-offline-start = La connexion est interrompue en ce moment. Nous commencerons dès son retour.
kiosk-handover = Continuer sur mon téléphone
kiosk-handover-explanation = Dirigez l’appareil photo de votre téléphone vers l’image et ouvrez l’adresse qui apparaît. La conversation continue alors sur le téléphone, et tout est effacé ici.
kiosk-handover-picture = Code QR avec l’adresse pour votre téléphone
kiosk-handover-back = Continuer ici quand même
kiosk-handover-done = La conversation est maintenant sur votre téléphone. Il ne reste rien de vous sur cet écran.
kiosk-handover-failed = Ce n’est malheureusement pas possible en ce moment. Vous pouvez continuer ici.
kiosk-keys = La touche Tab mène au bouton suivant, la touche Entrée appuie dessus.
kiosk-sign-language = Langue des signes allemande
kiosk-close = Fermer
kiosk-not-set-up = Ce terminal n’est pas bien réglé. Veuillez prévenir le personnel.

## Going on on the customer's own phone

page-handover-heading = Continuer sur cet appareil
page-handover-explanation = Vous avez commencé la conversation sur un autre écran. Si vous continuez ici, elle s’arrête aussitôt là-bas. Vos réponses et votre code restent valables.
page-handover-confirm = Continuer ici
page-handover-unknown = Ce lien n’est plus valable. Il fonctionne cinq minutes et une seule fois. Demandez-en un nouveau à la borne.

## For staff: the state of the terminals

staff-kiosks-heading = État des bornes
staff-kiosks-explanation = Cette page dit si les bornes fonctionnent. Ce que les gens y disent n’est pas affiché ici.
staff-kiosks-site = Site
staff-kiosks-secret = Mot d’accès
staff-kiosks-show = Afficher
staff-kiosks-refused = Le mot d’accès ne correspond pas à ce site.
staff-kiosks-refresh = Actualiser
staff-kiosks-device = Borne
staff-kiosks-state = État
staff-kiosks-alive = fonctionne
staff-kiosks-silent = aucun signe depuis { $since }
staff-kiosks-never = n’a encore jamais donné signe
staff-kiosks-last-interview = dernier entretien terminé (jour, heure)
staff-kiosks-version = Version
staff-kiosks-none = Aucune borne n’est encore inscrite pour ce site.
