Subject: Vous avez déjà un compte

Bonjour ${name},

Une inscription vient d’être demandée avec votre adresse sur le portail de ${city.name}, mais vous y avez déjà un compte.
Si c’était vous, connectez-vous avec votre mot de passe. Si vous l’avez oublié, choisissez-en un autre ici :

${link}

Le lien fonctionne une fois, pendant une heure.
Si ce n’était pas vous, ignorez ce message : rien n’a changé.
