Subject: Cette adresse a déjà un compte

Bonjour ${name},

Quelqu’un a voulu donner cette adresse à un autre compte du portail des équipements sportifs de ${city.name}.
Elle a déjà un compte, le vôtre : rien n’a changé. Si c’était vous, connectez-vous ici avec cette adresse :

${link}
