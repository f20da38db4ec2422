Subject: Your password has changed

Hello ${name},

The password of your account on the portal of ${city.name} has just been changed. Other open sessions have been closed.
If this was not you, choose another one at once and tell us:

${link}
