Subject: Your agent account

Hello ${name},

An agent account has been opened for you on Palestre, which manages the sports facilities of ${city.name}.
Choose your password:

${link}

The link works once, for seven days.
