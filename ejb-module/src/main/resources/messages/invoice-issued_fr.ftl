Subject: <#if credit>Avoir<#else>Facture</#if> ${number} - ${total}

Madame, Monsieur,

<#if credit>
L’avoir ${number} du ${issuedOn}, d’un montant de ${total}, est joint à ce message (${payer}). Cette somme est portée au crédit de votre compte.
<#else>
La facture ${number} du ${issuedOn}, d’un montant de ${total}, est jointe à ce message (${payer}). Elle est à payer au plus tard le ${dueOn}.
</#if>

Vos factures sont dans votre compte<#if !credit>, où vous pouvez payer en ligne</#if> :
${city.baseUrl}/account/invoice?number=${number}

Cordialement,
la régie
