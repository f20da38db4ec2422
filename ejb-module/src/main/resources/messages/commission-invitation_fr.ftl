Subject: ${commission} - séance du ${date}

Madame, Monsieur,
${name},

Vous êtes invité à la séance de la commission d'attribution « ${commission} » :

${day} ${date} à ${time}
${place}

L'ordre du jour est joint (${items} demande<#if (items > 1)>s</#if>). Si vous ne pouvez pas venir, merci de prévenir le service des réservations sportives à l'adresse ci-dessous.

Cordialement,
l'équipe des réservations sportives
