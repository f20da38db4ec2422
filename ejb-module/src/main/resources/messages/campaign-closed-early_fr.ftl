Subject: ${campaign} : la campagne est close, votre demande n'a pas été envoyée

Madame, Monsieur,

La campagne « ${campaign} » a été close le ${until}, avant la date prévue. ${organisation} avait commencé au moins une demande qui n'a pas été envoyée : elle n'est donc pas prise en compte.

Ce que vous aviez écrit est conservé dans votre espace :
${city.baseUrl}/account/slot-requests

Si votre association a besoin d'un délai, écrivez sans attendre au service des réservations sportives : ${city.contactEmail}

Cordialement,
l'équipe des réservations sportives
