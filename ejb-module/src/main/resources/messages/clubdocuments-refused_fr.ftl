Subject: Document à remplacer - ${kind}

Madame, Monsieur,

Le document « ${kind} » déposé par ${organisation} n'a pas pu être accepté, pour la raison suivante :

${reason}

Vous pouvez en déposer un autre dans votre espace :
${city.baseUrl}/account/club-documents

Cordialement,
l'équipe des réservations sportives
