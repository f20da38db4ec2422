Subject: <#if expired>Document expiré<#else>Document à renouveler</#if> - ${kind}

Madame, Monsieur,

<#if expired>
Le document « ${kind} » de ${organisation} n'est plus valable depuis le ${validUntil}.
<#else>
Le document « ${kind} » de ${organisation} est valable jusqu'au ${validUntil}.
</#if>

Déposez le suivant dans votre espace :
${city.baseUrl}/account/club-documents

Cordialement,
l'équipe des réservations sportives
