Subject: Changed: ${title}, ${when}

Dear ${name},

The city has moved the booking “${title}”.

Now:        ${when}
            ${where}

Instead of: ${formerWhen}
            ${formerWhere}

Any other dates of your slot stay as they are.
