Subject: <#if state == "ACCEPTED">Votre remboursement est accepté<#elseif state == "REFUSED">Votre remboursement est refusé<#elseif state == "SENT">Votre remboursement est parti<#else>Votre remboursement est revenu</#if> - ${reference}

Madame, Monsieur,

Vous avez demandé le remboursement de ${amount} du porte-monnaie « ${service} » (${payer}), numéro ${reference}.

<#if state == "ACCEPTED">
Il est accepté. La somme a quitté votre porte-monnaie ; elle sera virée sur le compte ${account}.
<#elseif state == "REFUSED">
Il est refusé, pour la raison suivante :

${reason}

La somme reste dans votre porte-monnaie.
<#elseif state == "SENT">
Le virement vers le compte ${account} est parti. Il arrive d'habitude en quelques jours ouvrés.
<#else>
La banque n'a pas pu exécuter le virement vers le compte ${account} :

${reason}

La somme est de nouveau dans votre porte-monnaie. Vérifiez vos coordonnées bancaires avant de faire une nouvelle demande.
</#if>

Vos remboursements sont dans votre espace :
${city.baseUrl}/account/refunds
