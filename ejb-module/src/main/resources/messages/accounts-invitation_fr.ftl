Subject: ${inviter} vous invite à agir pour ${organisation}

Bonjour,

${inviter} vous invite à agir pour « ${organisation} » sur le portail de ${city.name}, comme <#if kind == "LEGAL_REPRESENTATIVE">représentant légal<#elseif kind == "CORRESPONDENT">correspondant<#else>délégué</#if>.
Pour accepter ou décliner, connectez-vous avec l’adresse ${email} :

${link}

Si vous n’avez pas encore de compte, ouvrez-le d’abord, avec la même adresse :

${registerLink}
