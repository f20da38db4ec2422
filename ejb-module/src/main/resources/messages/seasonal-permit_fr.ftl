Subject: Autorisation d'occupation temporaire ${permitNumber} - ${site}

Madame, Monsieur,

<#if (edition > 1)>
L’édition ${edition} de l’autorisation d’occupation temporaire ${permitNumber} (${organisation}, ${site}) est jointe à ce message. Elle annule et remplace la précédente ; la modification s’applique à compter du ${effectiveOn}. Présentez-la aux agents de l’établissement.
<#else>
La demande de créneau ${number} de ${organisation} est acceptée<#if changed>, avec des modifications par rapport à ce que vous aviez demandé</#if>.
<#if rank gt 1>

C'est votre choix n° ${rank} qui vous est accordé.
</#if>

Vous trouverez ci-joint l'autorisation d'occupation temporaire ${permitNumber}. Elle donne toutes les dates accordées et les règles à respecter. Présentez-la aux agents de l'établissement (${site}) et communiquez-leur dès les premières séances les noms des personnes qui encadrent.
<#if remark?has_content>

Remarque du service :
${remark}
</#if>
</#if>

Demande et autorisation dans votre espace :
${city.baseUrl}/account/slot-request?id=${requestId}

Cordialement,
l'équipe des réservations sportives
