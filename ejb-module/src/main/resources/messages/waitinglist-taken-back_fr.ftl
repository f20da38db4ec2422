Subject: La proposition de créneau est retirée - demande ${number}

Madame, Monsieur,

La proposition faite à ${organisation} (${site}, ${areas}, ${times}) ne peut pas être maintenue. Nous vous prions de nous en excuser.

Votre demande reste sur la liste d'attente, à la même place :
${city.baseUrl}/account/slot-request?id=${requestId}

Cordialement,
l'équipe des réservations sportives
