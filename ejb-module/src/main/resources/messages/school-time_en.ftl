Subject: Some sessions of ${organisation} go to a school

Dear Sir or Madam,

While there are lessons, sports facilities that are not specialised go to schools first (article 9 of the regulation of sports facilities).

The following sessions of ${organisation} are therefore cancelled:

<#list dates as date>
- ${date}
</#list>

Reason: ${reason}

Your other sessions do not change. You find your calendar in your account:
${city.baseUrl}/account/index

Yours faithfully,
the sports booking team
