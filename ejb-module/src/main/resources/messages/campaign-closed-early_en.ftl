Subject: ${campaign}: the campaign is closed, your request was not sent

Dear Sir or Madam,

The campaign “${campaign}” was closed on ${until}, before its planned end. ${organisation} had begun at least one request that was not sent, so it does not count.

What you wrote is kept in your account:
${city.baseUrl}/account/slot-requests

If your club needs more time, please write to the sports booking office at once: ${city.contactEmail}

Yours faithfully,
the sports booking team
