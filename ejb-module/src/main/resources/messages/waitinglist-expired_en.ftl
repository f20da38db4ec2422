Subject: The offer of a slot has ended - request ${number}

Dear Sir or Madam,

We received no answer to the offer made to ${organisation} (${site}, ${areas}, ${times}). It ended on ${answerBy}.

Your request stays on the waiting list, in the same place. You can leave the list in your account:
${city.baseUrl}/account/slot-request?id=${requestId}

Yours faithfully,
the sports booking office
