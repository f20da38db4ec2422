Bonjour
