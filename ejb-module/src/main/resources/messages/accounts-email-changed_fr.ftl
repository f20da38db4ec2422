Subject: Votre adresse a changé

Bonjour ${name},

Votre compte sur le portail de ${city.name} a une nouvelle adresse : ${newEmail}. On s’y connecte désormais avec elle, et les messages y sont envoyés.
Si ce n’était pas vous, prévenez-nous sans attendre :

${link}
