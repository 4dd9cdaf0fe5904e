### What only the chat with scripts says. Keys are stable; edit the text after the "=".

chat-sending = Envoi en cours …
chat-sending-slow = Cela prend plus de temps que d’habitude. Votre réponse n’est pas encore enregistrée. Nous continuons d’essayer.
chat-unreachable = Pas de connexion. Votre réponse n’est pas encore enregistrée. Elle sera envoyée dès que la connexion sera rétablie. Veuillez laisser cette page ouverte.
chat-you-chose = Vous avez choisi :
chat-options =
    { $count ->
        [one] Il y a une réponse au choix.
       *[other] Il y a { $count } réponses au choix.
    }
chat-new-messages = Nouveaux messages
chat-read-aloud = Lire à voix haute
chat-read-aloud-stop = Arrêter la lecture
chat-text-size = Taille du texte
chat-text-size-now = Taille du texte : { $percent } pour cent
chat-receipt-copy = Copier le code
chat-receipt-copied = Le code est copié.
chat-receipt-copy-failed = La copie n’a pas fonctionné. Le code est maintenant sélectionné. Veuillez le copier vous-même ou le noter.
chat-privacy-stored = Vos réponses, la langue, le jour et le lieu (le Jobcenter). Nous enregistrons aussi si vous répondez sur Internet ou sur une borne, et nous marquons un texte qui contient quelque chose de très personnel, sur la santé par exemple, pour qu’il ne soit pas cité sans vérification. Nous effaçons le déroulement de la conversation après quelques jours. Nous ne demandons pas votre nom. L’adresse Internet de votre appareil et l’heure ne sont pas enregistrées. Pour que votre conversation puisse continuer, cette page retient un numéro aléatoire jusqu’à ce que vous la fermiez. Il n’y a pas de cookies.
chat-no-connection = Pas de connexion au programme. Veuillez réessayer.
