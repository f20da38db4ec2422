Subject: Réponse à la demande ponctuelle ${number}

Madame, Monsieur,

La demande ponctuelle ${number} de ${organisation}, ${purpose}, n'a pas pu être acceptée, pour la raison suivante :

${reason}

La demande et la réponse restent consultables dans votre espace :
${city.baseUrl}/account/one-off-request?id=${requestId}

Cordialement,
l'équipe des réservations sportives
