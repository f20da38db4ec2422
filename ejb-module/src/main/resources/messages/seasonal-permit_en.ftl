Subject: Occupancy permit ${permitNumber} - ${site}

Dear Sir or Madam,

<#if (edition > 1)>
Edition ${edition} of temporary occupancy permit ${permitNumber} (${organisation}, ${site}) is attached. It replaces the one before, which is void; the change applies from ${effectiveOn}. Please show it to the staff on site.
<#else>
The request ${number} made by ${organisation} is granted<#if changed>, with changes to what you asked for</#if>.
<#if rank gt 1>

It is your choice no. ${rank} that is granted.
</#if>

You will find the occupancy permit ${permitNumber} attached (in French, as the law demands). It lists all dates granted and the rules to respect. Please show it to the staff on site (${site}) and give them the names of your coaches from the first sessions on.
<#if remark?has_content>

Remark of the office:
${remark}
</#if>
</#if>

Request and permit in your account:
${city.baseUrl}/account/slot-request?id=${requestId}

Yours faithfully,
the sports booking office
