Subject: Réponse à la demande de créneau ${number}

Madame, Monsieur,

La demande de créneau ${number} de ${organisation} n'a pas pu être acceptée, pour la raison suivante :

${reason}

Le détail de la demande et la réponse restent consultables dans votre espace :
${city.baseUrl}/account/slot-request?id=${requestId}

Cordialement,
l'équipe des réservations sportives
