Subject: Votre quittance ${number} - ${total}

Madame, Monsieur,

Voici la quittance de votre paiement du ${date} à ${office} :

<#list lines as line>
${line}
</#list>

Total : ${total}

Elle se trouve aussi dans votre espace :
${city.baseUrl}/account/receipts
