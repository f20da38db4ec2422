Subject: Answer to the request for a weekly slot ${number}

Dear Sir or Madam,

The request ${number} made by ${organisation} could not be granted, for the following reason:

${reason}

The request and this answer can be read in your account at any time:
${city.baseUrl}/account/slot-request?id=${requestId}

Yours faithfully,
the sports booking office
