Subject: Découvert de votre porte-monnaie - ${service}

Madame, Monsieur,

<#if until?has_content>
La régie vous accorde un découvert de ${overdraft} pour votre porte-monnaie « ${service} » (${payer}), jusqu'au ${until} inclus. Les réservations sont acceptées tant que le solde, les réservations déjà faites comprises, ne descend pas plus bas.

Un découvert n'est pas une remise : ce que vous réservez reste dû.
<#else>
Le découvert qui vous avait été accordé pour votre porte-monnaie « ${service} » (${payer}) prend fin aujourd'hui. <#if overdraft?has_content>Les réservations sont de nouveau acceptées jusqu'à un découvert de ${overdraft}.<#else>Les réservations sont de nouveau acceptées dans la limite du solde.</#if> Celles qui sont déjà faites restent valables.
</#if>

Vous pouvez voir ce que coûteront vos réservations et payer en ligne dans votre espace :
${city.baseUrl}/account/pay-online
