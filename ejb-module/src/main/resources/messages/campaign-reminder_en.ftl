Subject: ${campaign}: we have not received a request from your club yet

Dear Sir or Madam,

The campaign “${campaign}” ends on ${until}. We have not received a request from ${organisation} yet.

<#if slots gt 0>
Your club has slots today. A slot that is not asked for again before the end of the campaign is lost and may be given to others.

</#if>
To ask for your slots:
${city.baseUrl}/account/request-weekly-slot

If you do not want a slot any more, there is nothing to do.

Yours faithfully,
the sports booking team
