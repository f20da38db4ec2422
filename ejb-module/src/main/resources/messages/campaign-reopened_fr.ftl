Subject: ${campaign} : votre association peut encore envoyer ses demandes

Madame, Monsieur,

Le service des réservations sportives rouvre la campagne « ${campaign} » pour ${organisation}, jusqu'au ${until}.

Motif : ${reason}

Vos demandes peuvent être envoyées jusqu'à cette date, depuis votre espace :
${city.baseUrl}/account/request-weekly-slot

Passé ce délai, aucune demande ne pourra plus être prise en compte.

Cordialement,
l'équipe des réservations sportives
