Subject: ${inviter} invites you to act for ${organisation}

Hello,

${inviter} invites you to act for “${organisation}” on the portal of ${city.name}, as <#if kind == "LEGAL_REPRESENTATIVE">legal representative<#elseif kind == "CORRESPONDENT">correspondent<#else>delegate</#if>.
To accept or decline, sign in with the address ${email}:

${link}

If you have no account yet, open one first, with the same address:

${registerLink}
