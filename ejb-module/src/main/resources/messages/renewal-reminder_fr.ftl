Subject: Créneaux à renouveler avant le ${closes} - ${organisation}

Madame, Monsieur,

${organisation} n'a pas encore demandé le renouvellement de <#if slots?size == 1>ce créneau hebdomadaire<#else>ces créneaux hebdomadaires</#if> pour ${seasons} :
<#list slots as slot>
- ${slot}
</#list>

Un créneau qui n'est pas coché et validé avant le ${closes} est considéré comme non demandé : il sera perdu et pourra être donné à un autre club.

Pour renouveler :
${city.baseUrl}/account/renew-weekly-slots?organisation=${organisationId}

Si vous ne voulez plus de ce créneau, vous n'avez rien à faire.

Cordialement,
l'équipe des réservations sportives
