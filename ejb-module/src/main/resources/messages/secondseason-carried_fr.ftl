Subject: Votre créneau en ${season} - ${permitNumber}

Madame, Monsieur,

<#if sessions gt 0>
Le créneau de ${organisation} à ${site} (${times}) est reconduit pour la saison ${season} : <#if sessions == 1>une séance est inscrite<#else>${sessions} séances sont inscrites</#if> au planning, sous la même autorisation ${permitNumber}.
<#else>
Le créneau de ${organisation} à ${site} (${times}) n'a pas pu être reconduit pour la saison ${season} : aucune de ses dates n'est disponible. Le service des réservations reprendra contact avec vous.
</#if>
<#if missing?has_content>

Dates qui n'ont pas pu être reprises :
<#list missing as date>
- ${date}
</#list>
Le service des réservations peut les reprendre si elles se libèrent.
</#if>

Toutes les dates, dans votre espace :
${city.baseUrl}/account/slot-request?id=${requestId}

Cordialement,
l'équipe des réservations sportives
