Subject: A slot becomes free for you - request ${number}

Dear Sir or Madam,

The slot for which ${organisation} was waiting can be offered to you:

${site}, ${areas}
${times}
from ${firstDate} to ${lastDate}, ${sessions} sessions
<#if remark?has_content>

${remark}
</#if>

Please accept or decline by ${answerBy} in your account:
${city.baseUrl}/account/slot-request?id=${requestId}

Without an answer by then the offer ends, and your request stays on the waiting list.

Yours faithfully,
the sports booking office
