Subject: Slots to renew before ${closes} - ${organisation}

Dear Sir or Madam,

${organisation} has not yet asked to renew <#if slots?size == 1>this weekly slot<#else>these weekly slots</#if> for ${seasons}:
<#list slots as slot>
- ${slot}
</#list>

A slot that is not ticked and validated before ${closes} counts as not asked for: it will be lost and may be given to another club.

To renew:
${city.baseUrl}/account/renew-weekly-slots?organisation=${organisationId}

If you no longer want the slot, there is nothing to do.

Yours faithfully,
the sports booking office
