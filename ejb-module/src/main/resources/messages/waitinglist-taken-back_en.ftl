Subject: The offer of a slot is withdrawn - request ${number}

Dear Sir or Madam,

The offer made to ${organisation} (${site}, ${areas}, ${times}) cannot be kept up. We apologise for this.

Your request stays on the waiting list, in the same place:
${city.baseUrl}/account/slot-request?id=${requestId}

Yours faithfully,
the sports booking office
