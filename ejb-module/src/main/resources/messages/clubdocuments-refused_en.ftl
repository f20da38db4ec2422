Subject: Document to be replaced - ${kind}

Dear Sir or Madam,

The document “${kind}” handed in by ${organisation} could not be accepted, for the following reason:

${reason}

You can hand in another one in your account:
${city.baseUrl}/account/club-documents

Yours faithfully,
the sports booking office
