Subject: Accusé de réception - demande ponctuelle ${number}

Madame, Monsieur,

Nous avons bien reçu la demande ponctuelle de ${organisation} : ${purpose} (${site}). Elle porte le numéro ${number}.

Dates :
<#list asked as line>
- ${line}
</#list>

<#if announced>
Ces rencontres ont lieu pendant votre propre créneau : la Ville en est informée, vous n'avez pas de réponse à attendre (article 15 du règlement).
<#else>
Elle va être étudiée par le service qui gère les équipements sportifs. Une demande ne vaut pas autorisation : attendez la réponse avant d'annoncer les dates.
</#if>

La demande dans votre espace :
${city.baseUrl}/account/one-off-request?id=${requestId}

Cordialement,
l'équipe des réservations sportives
