Subject: Votre compte d’agent

Bonjour ${name},

Un compte d’agent vous a été ouvert sur Palestre, la gestion des équipements sportifs de ${city.name}.
Choisissez votre mot de passe :

${link}

Le lien fonctionne une fois, pendant sept jours.
