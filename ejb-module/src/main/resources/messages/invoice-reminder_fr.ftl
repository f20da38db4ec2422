Subject: ${subject} - facture ${number}

Madame, Monsieur,

${text}

Facture ${number} du ${issuedOn} (${payer}) : ${total}
Échéance : ${dueOn}
Reste à payer aujourd’hui : ${late}

Pour payer en ligne ou consulter la facture :
${city.baseUrl}/account/invoice?number=${number}

Si vous venez de payer, ne tenez pas compte de ce message.

Cordialement,
la régie
