Subject: Confirm your new address

Hello ${name},

You want to use this address for your account on the sports facilities portal of ${city.name}.
To sign in with it from now on, open this link and confirm:

${link}

The link works once, for 24 hours. Until then nothing changes.
If this was not you, ignore this message.
