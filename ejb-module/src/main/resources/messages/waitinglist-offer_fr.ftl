Subject: Un créneau se libère pour vous - demande ${number}

Madame, Monsieur,

Le créneau que ${organisation} attendait peut vous être proposé :

${site}, ${areas}
${times}
du ${firstDate} au ${lastDate}, ${sessions} séances
<#if remark?has_content>

${remark}
</#if>

Acceptez ou refusez jusqu'au ${answerBy} dans votre espace :
${city.baseUrl}/account/slot-request?id=${requestId}

Sans réponse à cette date, la proposition prend fin et votre demande reste sur la liste d'attente.

Cordialement,
l'équipe des réservations sportives
