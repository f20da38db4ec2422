Subject: Votre mot de passe a changé

Bonjour ${name},

Le mot de passe de votre compte sur le portail de ${city.name} vient d’être changé. Les autres sessions ouvertes ont été fermées.
Si ce n’était pas vous, choisissez-en un autre sans attendre et prévenez-nous :

${link}
