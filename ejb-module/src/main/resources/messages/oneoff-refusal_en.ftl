Subject: Answer to the one-off request ${number}

Dear Sir or Madam,

The one-off request ${number} of ${organisation}, ${purpose}, could not be granted, for the following reason:

${reason}

The request and this answer can be read in your account at any time:
${city.baseUrl}/account/one-off-request?id=${requestId}

Yours faithfully,
the sports booking office
