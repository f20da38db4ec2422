Subject: <#if changed>Nouvelle édition de votre autorisation<#else>Votre autorisation</#if> - ${purpose} (${permitNumber})

Madame, Monsieur,

<#if changed>
Les dates de la demande ponctuelle ${number} de ${organisation} ont changé. L'édition ${edition - 1} de l'autorisation ${permitNumber} n'est plus valable : l'édition ${edition}, ci-jointe, la remplace.
<#else>
Vous trouverez ci-joint l'autorisation ${permitNumber}<#if (edition > 1)>, édition ${edition},</#if> de ${organisation}, demandée de nouveau.
</#if>

Dates accordées (${site}) :
<#list granted as line>
- ${line}
</#list>
<#if lost?has_content>

Dates qui ne sont plus accordées :
<#list lost as line>
- ${line}
</#list>
</#if>

Présentez cette édition aux agents de l'établissement. Le code qu'elle porte permet de la vérifier. Les dates pour votre agenda sont jointes aussi.

Vous la retrouvez à tout moment dans votre espace :
${city.baseUrl}/account/one-off-request?id=${requestId}

Cordialement,
l'équipe des réservations sportives
