Subject: Your address has changed

Hello ${name},

Your account on the portal of ${city.name} has a new address: ${newEmail}. It is the one to sign in with from now on, and messages go there.
If this was not you, tell us at once:

${link}
