Subject: Changement : ${title}, ${when}

Madame, Monsieur ${name},

La ville a déplacé l’occupation « ${title} ».

Nouveau :  ${when}
           ${where}

Au lieu de : ${formerWhen}
             ${formerWhere}

Les autres dates de votre créneau, s’il y en a, ne changent pas.
