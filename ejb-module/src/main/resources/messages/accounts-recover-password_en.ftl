Subject: Choose a new password

Hello ${name},

You asked to choose a new password for the portal of ${city.name}. Open this link:

${link}

It works once, for one hour.
If you did not ask for it, ignore this message: your password stays the same.
