### What stands on the pages around the conversation. Keys are stable; edit the text after the "=".
### The spaces before : ; ! ? and inside « » are non-breaking, as French typesetting wants them.

page-title = Votre avis sur les services numériques du Jobcenter
page-intro = Un programme vous pose environ 13 questions courtes. Cela prend à peu près cinq minutes. Vous n’avez besoin ni de donner votre nom ni de vous connecter.
page-choose-language = Dans quelle langue voulez-vous parler ?
page-start = Commencer
page-simulated = Démonstration : ce Jobcenter est inventé. Merci de ne rien écrire de personnel.
page-draft-translation = Cette traduction n’a pas encore été vérifiée par une personne dont c’est la langue maternelle.
page-skip-to-content = Aller au contenu
page-skip-to-answer = Aller à la réponse
page-conversation = Conversation
page-from-bot = Programme
page-from-customer = Vous
page-your-answer = Votre réponse
page-your-answer-hint = Vous pouvez appuyer sur un bouton ou écrire vous-même. Merci de ne pas écrire de noms.
page-send = Envoyer
page-progress = Réponses : { $answered } sur { $expected } environ
page-language = Langue
page-language-change = Changer de langue
page-finish = Arrêter
page-delete = Tout effacer
page-previous-question = Question précédente
page-new-interview = Commencer une nouvelle conversation
page-privacy = Protection des données
page-receipt-heading = Voir ou effacer vos réponses
page-receipt-hint = Entrez le code que vous avez reçu à la fin de la conversation.
page-receipt-code = Code
page-receipt-show = Voir les réponses
page-receipt-delete = Effacer les réponses
page-receipt-deleted = Vos réponses sont effacées.
page-receipt-unknown = Nous ne connaissons pas ce code. Il date peut-être de plus de 30 jours, ou un caractère est faux.
page-receipt-item = Question
page-receipt-answer = Réponse
page-receipt-print = Merci de le noter ou de le prendre en photo
page-stored-as = Voici comment votre réponse est enregistrée :
page-removed =
    { $count ->
        [one] Une donnée personnelle a été supprimée.
       *[other] { $count } données personnelles ont été supprimées.
    }

## Errors: what happened and what to do

error-heading = Cela n’a pas fonctionné
error-try-again = Un instant, s’il vous plaît : le système ne répond pas pour le moment. Votre réponse n’est pas perdue. Merci d’essayer encore une fois.
error-crowded = Il y a énormément de monde en ce moment. Veuillez patienter un instant, puis réessayer. Votre réponse n’est pas perdue.
error-too-long = Le texte est trop long. Merci de le raccourcir à 2 000 caractères.
error-empty = Merci d’écrire une réponse ou de choisir un bouton.
error-option-gone = Ce choix n’est plus valable. Merci de répondre à la dernière question.
error-busy = Votre dernière réponse est en cours d’enregistrement. Merci d’attendre un instant.
error-unknown-conversation = Cette conversation n’existe plus. Vous pouvez en commencer une nouvelle.
error-not-found = Cette page n’existe pas.
error-unexpected = Une erreur s’est produite. Merci d’essayer encore une fois.
error-retry = Essayer encore une fois

## What stands in place of a removed personal detail

removed-PERSON = Nom
removed-PHONE = Numéro de téléphone
removed-EMAIL = Adresse e-mail
removed-IBAN = Numéro de compte
removed-ADDRESS = Adresse
removed-DATE_OF_BIRTH = Date de naissance
removed-TAX_ID = Numéro fiscal
removed-SOCIAL_SECURITY = Numéro d’assurance retraite
removed-HEALTH_INSURANCE = Numéro d’assurance maladie
removed-CUSTOMER_NUMBER = Numéro de client
removed-BG_NUMBER = Numéro BG
removed-CASE_NUMBER = Numéro de dossier
removed-ID_DOCUMENT = Numéro de pièce d’identité
removed-LICENSE_PLATE = Plaque d’immatriculation
removed-NATIONAL_ID = Numéro personnel
removed-URL_HANDLE = Adresse internet

## Pages around the conversation: deleting, going back, data protection

page-back-to-conversation = Retour à la conversation
page-to-start = Vers la page d’accueil
page-delete-question = Voulez-vous vraiment tout supprimer ?
page-delete-explanation = Toutes vos réponses seront alors effacées. Personne ne pourra les récupérer.
page-delete-confirm = Oui, tout supprimer
page-delete-cancel = Non, ne pas supprimer
page-receipt-empty = Aucune réponse n’est enregistrée.
page-privacy-stored-heading = Qu’est-ce qui est enregistré ?
page-privacy-stored = Vos réponses, la langue, le jour et le lieu (le Jobcenter). Nous enregistrons aussi si vous répondez sur Internet ou sur une borne, et nous marquons un texte qui contient quelque chose de très personnel, sur la santé par exemple, pour qu’il ne soit pas cité sans vérification. Nous effaçons le déroulement de la conversation après quelques jours. Nous ne demandons pas votre nom. L’adresse Internet de votre appareil et l’heure ne sont pas enregistrées. Pour que votre conversation puisse continuer, votre navigateur retient un numéro aléatoire (un cookie) jusqu’à ce que vous le fermiez.
page-privacy-purpose-heading = Dans quel but ?
page-privacy-purpose = Pour que les services numériques du Jobcenter s’améliorent. Des chercheuses et des chercheurs analysent toutes les réponses ensemble.
page-privacy-duration-heading = Pendant combien de temps ?
page-privacy-duration = Avec votre code, vous pouvez voir et supprimer vos réponses pendant 30 jours. Ensuite, il n’est plus possible de savoir quelles réponses sont les vôtres. Nous effaçons toutes les réponses au plus tard après { $months } mois.
page-privacy-rights-heading = Vos droits
page-privacy-rights = La participation est volontaire. Vous pouvez passer n’importe quelle question, arrêter à tout moment et tout supprimer. Cela ne vous fait aucun tort.
page-privacy-complaint = Vous pouvez vous plaindre de l’utilisation de vos données auprès de : { $authority }
page-privacy-controller-heading = Qui est responsable ?
page-privacy-controller = { $name }, { $address }. Contact : { $contact }
page-privacy-officer = Délégué à la protection des données : { $contact }
page-privacy-recipients = Qui a accès aux réponses : { $recipients }
page-privacy-basis-heading = Sur quelle base légale ?
page-privacy-basis = Sur la base de votre consentement (article 6, paragraphe 1, point a, du règlement général sur la protection des données ; pour ce qui est personnel, comme la santé, article 9, paragraphe 2, point a). Vous pouvez le retirer à tout moment : effacez pour cela vos réponses.
