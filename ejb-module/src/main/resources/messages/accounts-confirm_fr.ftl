Subject: Confirmez votre adresse

Bonjour ${name},

Vous avez ouvert un compte sur le portail des équipements sportifs de ${city.name}.
Pour l’activer, ouvrez ce lien et confirmez :

${link}

Le lien fonctionne une fois, pendant 48 heures.
Si vous n’êtes pas à l’origine de cette demande, ignorez ce message : aucun compte ne sera activé.
