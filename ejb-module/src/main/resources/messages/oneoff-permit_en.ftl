Subject: <#if changed>New edition of your permit<#else>Your permit</#if> - ${purpose} (${permitNumber})

Dear Sir or Madam,

<#if changed>
The dates of the one-off request ${number} of ${organisation} have changed. Edition ${edition - 1} of permit ${permitNumber} is void: edition ${edition}, attached, takes its place.
<#else>
Attached is permit ${permitNumber}<#if (edition > 1)>, edition ${edition},</#if> of ${organisation}, as asked for again.
</#if>

Dates granted (${site}):
<#list granted as line>
- ${line}
</#list>
<#if lost?has_content>

Dates that are no longer granted:
<#list lost as line>
- ${line}
</#list>
</#if>

Show this edition to the staff on site. Its code lets anybody check it. The dates for your calendar are attached too.

You find it in your account at any time:
${city.baseUrl}/account/one-off-request?id=${requestId}

Yours faithfully,
the sports booking office
