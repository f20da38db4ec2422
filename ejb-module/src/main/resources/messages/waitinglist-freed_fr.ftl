Subject: Liste d'attente : ${places?size} créneau<#if (places?size > 1)>x se sont libérés<#else> s'est libéré</#if> - ${campaign}

Bonjour,

Des associations attendent ce qui vient de se libérer (${campaign}) :
<#list places as place>

- ${place.site}, ${place.areas}
  ${place.times}
  attendu par : <#list place.clubs as club>${club}<#sep>, </#list>
</#list>

Vous pouvez le leur proposer depuis la liste d'attente :
${city.baseUrl}/gestion/waiting-list?campaign=${campaignId}
