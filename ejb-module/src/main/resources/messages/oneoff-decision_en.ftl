Subject: Dates granted - ${purpose} (${number})

Dear Sir or Madam,

The one-off request ${number} of ${organisation} has been granted<#if refused?has_content> for some of its dates</#if>.

Dates granted (${site}):
<#list granted as line>
- ${line}
</#list>
<#if refused?has_content>

Dates refused:
<#list refused as line>
- ${line}
</#list>
</#if>
<#if reason?has_content>

Remark of the office:
${reason}
</#if>

Attached are the permit, to be shown to the staff on site, and the dates for your calendar.

You do not need a date any more? Give it back in your account so that another club can use it:
${city.baseUrl}/account/one-off-request?id=${requestId}

Yours faithfully,
the sports booking office
