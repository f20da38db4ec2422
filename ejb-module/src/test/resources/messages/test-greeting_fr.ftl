Subject: Bonjour ${name}

Vous avez ${count} demandes <à voir>.
