Subject: Cancelled: ${title}, ${when}

Dear ${name},

The city has cancelled this booking:

  ${title}
  ${where}
  ${when}

Reason: ${reason}

Any other dates of your slot stay as they are.
