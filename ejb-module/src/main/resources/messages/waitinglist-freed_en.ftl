Subject: Waiting list: ${places?size} slot<#if (places?size > 1)>s</#if> came free - ${campaign}

Hello,

Clubs wait for what has just come free (${campaign}):
<#list places as place>

- ${place.site}, ${place.areas}
  ${place.times}
  awaited by: <#list place.clubs as club>${club}<#sep>, </#list>
</#list>

You can offer it to them from the waiting list:
${city.baseUrl}/gestion/waiting-list?campaign=${campaignId}
