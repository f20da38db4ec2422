Subject: Choisissez un nouveau mot de passe

Bonjour ${name},

Vous avez demandé à choisir un nouveau mot de passe pour le portail de ${city.name}. Ouvrez ce lien :

${link}

Il fonctionne une fois, pendant une heure.
Si vous n’avez rien demandé, ignorez ce message : votre mot de passe reste le même.
