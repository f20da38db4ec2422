Subject: Dates accordées - ${purpose} (${number})

Madame, Monsieur,

La demande ponctuelle ${number} de ${organisation} est acceptée<#if refused?has_content> pour une partie des dates</#if>.

Dates accordées (${site}) :
<#list granted as line>
- ${line}
</#list>
<#if refused?has_content>

Dates refusées :
<#list refused as line>
- ${line}
</#list>
</#if>
<#if reason?has_content>

Remarque du service :
${reason}
</#if>

Vous trouverez ci-joint l'autorisation à présenter aux agents de l'établissement, et les dates pour votre agenda.

Une date ne vous sert plus ? Rendez-la depuis votre espace, elle profitera à un autre club :
${city.baseUrl}/account/one-off-request?id=${requestId}

Cordialement,
l'équipe des réservations sportives
