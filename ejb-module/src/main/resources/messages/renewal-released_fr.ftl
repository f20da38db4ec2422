Subject: Créneaux non renouvelés - ${organisation}

Madame, Monsieur,

Les renouvellements pour ${seasons} sont clos depuis le ${closes}. ${organisation} n'a pas demandé <#if slots?size == 1>ce créneau hebdomadaire, qui est donc libéré<#else>ces créneaux hebdomadaires, qui sont donc libérés</#if> pour ${seasons} :
<#list slots as slot>
- ${slot}
</#list>

Vous gardez ces créneaux jusqu'à la fin de la saison en cours. Ensuite, ils pourront être donnés à d'autres clubs.

Vos créneaux :
${city.baseUrl}/account/renew-weekly-slots?organisation=${organisationId}

Cordialement,
l'équipe des réservations sportives
