Subject: Confirmez votre nouvelle adresse

Bonjour ${name},

Vous souhaitez utiliser cette adresse pour votre compte sur le portail des équipements sportifs de ${city.name}.
Pour en faire votre identifiant, ouvrez ce lien et confirmez :

${link}

Le lien fonctionne une fois, pendant 24 heures. Jusque-là, rien ne change.
Si vous n’êtes pas à l’origine de cette demande, ignorez ce message.
