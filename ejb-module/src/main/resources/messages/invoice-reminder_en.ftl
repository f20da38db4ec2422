Subject: ${subject} - invoice ${number}

Dear Sir or Madam,

${text}

Invoice ${number} of ${issuedOn} (${payer}): ${total}
Due: ${dueOn}
To be paid now: ${late}

To pay online or to look at the invoice:
${city.baseUrl}/account/invoice?number=${number}

If you have just paid, please ignore this message.

Yours faithfully,
the city's cash office
