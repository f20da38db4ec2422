Subject: Slots that were not renewed - ${organisation}

Dear Sir or Madam,

Renewals for ${seasons} closed on ${closes}. ${organisation} did not ask for <#if slots?size == 1>this weekly slot, which is therefore set free<#else>these weekly slots, which are therefore set free</#if> for ${seasons}:
<#list slots as slot>
- ${slot}
</#list>

You keep these slots until the end of the current season. After that they may be given to other clubs.

Your slots:
${city.baseUrl}/account/renew-weekly-slots?organisation=${organisationId}

Yours faithfully,
the sports booking office
