Subject: You already have an account

Hello ${name},

Somebody has just registered with your address on the portal of ${city.name}, but you already have an account there.
If it was you, sign in with your password. If you have forgotten it, choose another one here:

${link}

The link works once, for one hour.
If it was not you, ignore this message: nothing has changed.
