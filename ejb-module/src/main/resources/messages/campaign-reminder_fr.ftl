Subject: ${campaign} : nous n'avons pas encore reçu de demande de votre association

Madame, Monsieur,

La campagne « ${campaign} » se termine le ${until}. Nous n'avons pas encore reçu de demande de ${organisation}.

<#if slots gt 0>
Votre association occupe aujourd'hui des créneaux. Un créneau qui n'est pas redemandé avant la fin de la campagne est perdu et peut être attribué à d'autres.

</#if>
Pour demander vos créneaux :
${city.baseUrl}/account/request-weekly-slot

Si vous ne souhaitez plus de créneau, vous n'avez rien à faire.

Cordialement,
l'équipe des réservations sportives
