Subject: <#if owed>Votre compte est débiteur<#else>Votre solde est bas</#if> - ${service}

Madame, Monsieur,

<#if owed>
Le solde de votre porte-monnaie « ${service} » (${payer}) est de ${balance} : il est débiteur.
<#else>
Le solde de votre porte-monnaie « ${service} » (${payer}) n'est plus que de ${balance}.
</#if>
<#if overdraft?has_content>

Les réservations sont acceptées jusqu'à un découvert de ${overdraft}. Au-delà, il faut d'abord approvisionner le porte-monnaie.
<#else>

Tant que le solde ne couvre pas une réservation, celle-ci n'est pas acceptée.
</#if>

Vous pouvez voir ce que coûteront vos réservations et payer en ligne dans votre espace :
${city.baseUrl}/account/pay-online
