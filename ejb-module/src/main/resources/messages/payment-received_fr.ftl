Subject: Votre paiement de ${total} est enregistré - ${reference}

Madame, Monsieur,

Votre paiement en ligne ${reference} a été reçu<#if directDebit> par prélèvement<#else> par carte bancaire</#if> le ${paidAt} :

<#list lines as line>
${line}
</#list>

Total : ${total}
<#if authorisation?has_content>
Numéro d'autorisation : ${authorisation}
</#if>
<#if test>

Ce paiement a été fait en mode de test : aucune somme n'a été prélevée.
</#if>

Vos soldes et vos paiements sont dans votre espace :
${city.baseUrl}/account/payments
