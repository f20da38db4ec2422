Subject: Confirm your address

Hello ${name},

You have opened an account on the sports facilities portal of ${city.name}.
To activate it, open this link and confirm:

${link}

The link works once, for 48 hours.
If this was not you, ignore this message: no account will be activated.
