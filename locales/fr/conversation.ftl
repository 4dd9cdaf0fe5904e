### What the assistant says in the conversation. Keys are stable; edit the text after the "=".
### Lines that begin with # are notes. { $name } is filled in by the program: keep it as it is.
### The spaces before : ; ! ? and inside « » are non-breaking, as French typesetting wants them.

## Consent (version in consent.yml; raise it when the meaning changes)

consent =
    Bonjour ! Je suis un programme informatique et je vous pose des questions sur les services numériques du Jobcenter. Cela prend environ cinq minutes.

    Avant de commencer :
    • La participation est volontaire. Elle n’a aucune influence sur vos prestations.
    • Nous enregistrons sans nom : vos réponses, la langue, le jour et le lieu (le Jobcenter). Nous voulons ainsi améliorer les services.
    • Merci de n’écrire ni noms ni numéros. Un programme les supprime automatiquement, mais il peut se tromper.
    • Vous pouvez à tout moment arrêter et tout effacer. À la fin, vous recevez un code pour cela. Il est valable 30 jours.

    Êtes-vous d’accord ?
consent-staff =
    Bonjour ! Je suis un programme informatique et je vous pose des questions sur votre travail avec les services numériques au Jobcenter. Cela prend environ cinq minutes.

    Avant de commencer :
    • La participation est volontaire. Elle n’a aucune influence sur votre travail, et personne n’est évalué sur cette base.
    • Nous enregistrons sans nom : vos réponses, la langue, le jour et le lieu (le Jobcenter). Nous voulons ainsi améliorer les services.
    • Merci de n’écrire ni noms ni numéros. Un programme les supprime automatiquement, mais il peut se tromper.
    • Vous pouvez à tout moment arrêter et tout effacer. À la fin, vous recevez un code pour cela. Il est valable 30 jours.

    Êtes-vous d’accord ?
consent-again = J’ai d’abord besoin d’un oui ou d’un non de votre part. Êtes-vous d’accord pour que nous enregistrions vos réponses sans nom ?
consent-declined = C’est entendu. Je ne vous pose pas de questions et je n’enregistre aucune réponse. Merci pour votre temps !
consent-explanation = Vos réponses sont enregistrées sans nom et analysées avec beaucoup d’autres. Personne au Jobcenter ne voit qui a répondu quoi. Sans votre oui, je ne commence pas.

## Asking again

ask-again = Je n’ai malheureusement pas compris. Merci de répondre encore une fois.
ask-again-examples = Je ne comprends pas encore bien ce que vous voulez dire. Vous pouvez écrire par exemple : « { $first } » ou « { $last } ».
ask-again-buttons = Merci de choisir une des réponses. Vous pouvez aussi passer la question.
open-answer-empty = Je n’ai pas reçu de texte. Vous pouvez répondre avec vos propres mots ou passer la question.

## Moving through the interview

back-done = D’accord, voici encore une fois la question précédente. Votre nouvelle réponse remplace l’ancienne.
back-at-start = C’est la première question. Il n’y en a pas avant.
optional-part = Vous avez terminé le plus important, merci ! Les dernières questions sont courtes et facultatives.
resumed = Merci de continuer. Voici la question suivante.
stopped = D’accord, nous arrêtons. Ce que vous avez répondu jusqu’ici reste enregistré. Si vous le souhaitez, vous pouvez continuer ici plus tard.
stopped-nothing-stored = D’accord, nous arrêtons. Aucune réponse n’est enregistrée.
finished = C’était la dernière question. Merci beaucoup ! Vos réponses aident à améliorer les services numériques.
already-finished = La conversation est terminée, vos réponses sont enregistrées. Merci beaucoup ! Si vous voulez tout effacer, écrivez « tout effacer ».
already-stopped = Nous avons arrêté. Si vous le souhaitez, vous pouvez continuer.
receipt =
    Votre code : { $code }

    Avec ce code, vous pouvez voir ou effacer vos réponses pendant 30 jours. Merci de le noter ou de le prendre en photo. Nous ne le montrons qu’ici.

## Questions and requests in the middle

language-changed = Avec plaisir. Nous continuons en français.
language-which = Avec plaisir. Dans quelle langue voulez-vous continuer ?
language-offer = Voulez-vous continuer en français ? Alors choisissez « Français ».
privacy = Vos réponses sont enregistrées sans nom. Personne au Jobcenter ne voit qui a répondu quoi, pas même la personne qui suit votre dossier. Des chercheuses et des chercheurs analysent toutes les réponses ensemble. Les noms et les numéros dans vos textes sont supprimés automatiquement avant tout enregistrement ; dans certains cas, cela peut échouer. Pendant la conversation, vous pouvez tout effacer à tout moment, puis encore pendant 30 jours avec votre code.
deleted = J’ai effacé tout ce que vous avez répondu. Aucune de ces réponses n’est plus enregistrée. Je vous souhaite bonne continuation !
deleted-already = Vos réponses sont déjà effacées.
human = Je suis un programme. Pour parler à une personne : le numéro de téléphone de votre Jobcenter se trouve en haut de chaque courrier. Vous pouvez aussi aller au Jobcenter pendant les heures d’ouverture.
human-at-site = Je suis un programme. Pour parler à une personne : { $site }, téléphone { $phone }, { $address }.
case-question = Je ne peux malheureusement pas le savoir : je ne connais pas votre dossier et je ne vois aucune donnée du Jobcenter. Merci de demander directement au Jobcenter. Le numéro de téléphone se trouve en haut de chaque courrier.
case-question-at-site = Je ne peux malheureusement pas le savoir : je ne connais pas votre dossier et je ne vois aucune donnée du Jobcenter. Merci de demander ici : { $site }, téléphone { $phone }.
about-interview =
    { $remaining ->
        [0] Je suis un programme, pas une personne. Je pose des questions pour une étude sur les services numériques du Jobcenter. Vous avez répondu à toutes les questions.
        [one] Je suis un programme, pas une personne. Je pose des questions pour une étude sur les services numériques du Jobcenter. Il reste une question.
       *[other] Je suis un programme, pas une personne. Je pose des questions pour une étude sur les services numériques du Jobcenter. Il reste { $remaining } questions.
    }
about-interview-before = Je suis un programme, pas une personne. Je pose des questions pour une étude sur les services numériques du Jobcenter. Cela prend environ cinq minutes.
greeting = Bonjour ! Merci d’être là.
thanks = Je vous en prie !
goodbye = Merci pour votre temps et bonne continuation !
distress =
    Cela semble très dur. Vous n’avez pas à affronter cela sans aide. Demandez de l’aide maintenant, s’il vous plaît :
    • Si une vie est en danger : numéro d’urgence 112
    • Écoute et soutien par téléphone (Telefonseelsorge), gratuit, jour et nuit : 0800 111 0 111 ou 0800 111 0 222
    • Aide en cas de violence contre les femmes, gratuit, dans de nombreuses langues : 116 016

    Les questions ici ne sont pas importantes en ce moment. Vous pouvez arrêter ou continuer plus tard.

## What stands on the buttons beside the answers

option-agree = Oui, je suis d’accord
option-decline = Non
option-dont-know = je ne sais pas / ne me concerne pas
option-skip = passer
option-resume = Continuer
option-stop = Arrêter
option-back = Question précédente

## After personal details were removed from an answer

answer-redacted = J’ai retiré des données personnelles de votre réponse. Elle est enregistrée telle qu’elle apparaît ci-dessus. Vous pouvez la réécrire ou la supprimer.
option-rewrite = Réécrire la réponse
option-forget = Supprimer la réponse
