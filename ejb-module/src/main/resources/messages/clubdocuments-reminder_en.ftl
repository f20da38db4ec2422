Subject: <#if expired>Document expired<#else>Document to be renewed</#if> - ${kind}

Dear Sir or Madam,

<#if expired>
The document “${kind}” of ${organisation} has not been valid since ${validUntil}.
<#else>
The document “${kind}” of ${organisation} is valid until ${validUntil}.
</#if>

Hand in the next one in your account:
${city.baseUrl}/account/club-documents

Yours faithfully,
the sports booking office
