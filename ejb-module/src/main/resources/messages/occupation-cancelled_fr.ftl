Subject: Annulation : ${title}, ${when}

Madame, Monsieur ${name},

L’occupation suivante a été annulée par la ville :

  ${title}
  ${where}
  ${when}

Motif : ${reason}

Les autres dates de votre créneau, s’il y en a, ne changent pas.
