Subject: Acknowledgement of the one-off request ${number}

Dear Sir or Madam,

We have received the one-off request of ${organisation}: ${purpose} (${site}). Its number is ${number}.

Dates:
<#list asked as line>
- ${line}
</#list>

<#if announced>
These matches take place within your own weekly slot: the city has been told and you need not wait for an answer (article 15 of the regulation).
<#else>
The office in charge of the sports facilities will examine it. A request is not a permit: please wait for the answer before you announce the dates.
</#if>

The request in your account:
${city.baseUrl}/account/one-off-request?id=${requestId}

Yours faithfully,
the sports booking office
