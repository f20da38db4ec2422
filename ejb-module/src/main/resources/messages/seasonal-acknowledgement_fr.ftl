Subject: Accusé de réception - demande de créneau ${number}

Madame, Monsieur,

Nous avons bien reçu la demande de <#if renews?has_content>renouvellement du créneau hebdomadaire de ${organisation} (autorisation ${renews})<#else>créneau hebdomadaire de ${organisation}</#if>. Elle porte le numéro ${number}.

Vous avez demandé<#if wishes?size gt 1>, dans cet ordre</#if> :
<#list wishes as wish>
<#if wishes?size gt 1>${wish?counter}. </#if>${wish}
</#list>

Elle va être étudiée par le service qui gère les équipements sportifs. Vous pouvez à tout moment voir où elle en est :
${city.baseUrl}/account/slot-request?id=${requestId}

Une demande ne vaut pas attribution : attendez la réponse avant d'annoncer le créneau à vos adhérents.

Cordialement,
l'équipe des réservations sportives
