Subject: La proposition de créneau a pris fin - demande ${number}

Madame, Monsieur,

Nous n'avons pas reçu de réponse à la proposition faite à ${organisation} (${site}, ${areas}, ${times}). Elle a pris fin le ${answerBy}.

Votre demande reste sur la liste d'attente, à la même place. Vous pouvez la quitter dans votre espace :
${city.baseUrl}/account/slot-request?id=${requestId}

Cordialement,
l'équipe des réservations sportives
