Subject: Your slot in ${season} - ${permitNumber}

Dear Sir or Madam,

<#if sessions gt 0>
The slot of ${organisation} at ${site} (${times}) goes on in the season ${season}: <#if sessions == 1>one session is<#else>${sessions} sessions are</#if> in the planning, under the same permit ${permitNumber}.
<#else>
The slot of ${organisation} at ${site} (${times}) could not be carried over to the season ${season}: none of its dates can be had. The booking office will get in touch with you.
</#if>
<#if missing?has_content>

Dates that could not be had:
<#list missing as date>
- ${date}
</#list>
The booking office can take them back if they become free.
</#if>

All dates, in your account:
${city.baseUrl}/account/slot-request?id=${requestId}

Yours faithfully,
the sports booking office
