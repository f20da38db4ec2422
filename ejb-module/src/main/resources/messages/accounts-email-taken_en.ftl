Subject: This address has an account already

Hello ${name},

Somebody wanted to give this address to another account of the sports facilities portal of ${city.name}.
It has an account already, yours: nothing has changed. If it was you, sign in here with this address:

${link}
