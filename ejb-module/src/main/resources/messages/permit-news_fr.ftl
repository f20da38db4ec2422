Subject: <#switch kind><#case "SUSPENDED">Suspension de l’autorisation<#break><#case "SUSPENSION_LIFTED">Fin de la suspension de l’autorisation<#break><#case "REVOKED">Retrait de l’autorisation<#break><#case "RELEASED">Créneau rendu : autorisation<#break><#case "CHANGED">Modification du créneau : autorisation<#break><#case "SWAPPED">Échange de créneaux : autorisation<#break><#case "KEYLESS">Créneau sans présence d’agent : autorisation<#break><#case "ATTENDED_AGAIN">Créneau en présence d’un agent : autorisation<#break><#case "AGREEMENT_TO_SIGN">Convention à signer : autorisation<#break><#case "AGREEMENT_RETURNED">Convention signée reçue : autorisation<#break><#case "AGREEMENT_REFUSED">Convention à reprendre : autorisation<#break><#case "AGREEMENT_SIGNED">Convention en vigueur : autorisation<#break><#case "SESSION_MOVED">Séance du ${from} déplacée : autorisation<#break><#case "SESSION_SWAPPED">Séance du ${from} échangée : autorisation<#break><#case "SESSION_CANCELLED">Séance du ${from} annulée : autorisation<#break><#case "MATCH_ANNOUNCED">Rencontre du ${from} : autorisation<#break></#switch> ${permitNumber} - ${site}

Madame, Monsieur,

<#switch kind>
<#case "SUSPENDED">
L’autorisation d’occupation temporaire ${permitNumber} de ${organisation} (${site}) est suspendue à compter du ${from}<#if until?has_content> jusqu’au ${until} inclus<#else>, jusqu’à nouvel ordre</#if>. Pendant ce temps aucune séance n’est autorisée<#if sessions?has_content> (${sessions} séance(s) concernée(s))</#if>.
<#break>
<#case "SUSPENSION_LIFTED">
La suspension de l’autorisation ${permitNumber} de ${organisation} (${site}) prend fin : les séances sont de nouveau autorisées à compter du ${from}<#if sessions?has_content> (${sessions} séance(s))</#if>. Les dates de votre espace font foi.
<#break>
<#case "REVOKED">
L’autorisation d’occupation temporaire ${permitNumber} de ${organisation} (${site}) est retirée à compter du ${from}. Aucune séance n’est plus autorisée à partir de cette date<#if sessions?has_content> (${sessions} séance(s) concernée(s))</#if>.
<#break>
<#case "RELEASED">
Le créneau de ${organisation} (${site}, autorisation ${permitNumber}) est rendu à compter du ${from}<#if sessions?has_content> : ${sessions} séance(s) sont libérées</#if>. Il peut être attribué à d’autres dès maintenant.
<#break>
<#case "CHANGED">
Le créneau de ${organisation} (${site}) change à compter du ${from}. L’édition ${edition} de l’autorisation ${permitNumber} remplace la précédente, qui n’est plus valable.
<#break>
<#case "SWAPPED">
Le créneau de ${organisation} (${site}) est échangé avec celui d’une autre association à compter du ${from}. L’édition ${edition} de l’autorisation ${permitNumber} remplace la précédente, qui n’est plus valable.
<#break>
<#case "KEYLESS">
À compter du ${from}, le créneau de ${organisation} (${site}) est accordé sans présence d’agent municipal (article 16 du règlement). Une convention complète l’autorisation ${permitNumber} : le président de l’association y nomme les personnes responsables. Tant qu’elle n’est pas signée, le créneau ne peut pas être utilisé sans agent. Indiquez ces personnes dans votre espace pour obtenir la convention à signer.
<#break>
<#case "ATTENDED_AGAIN">
À compter du ${from}, le créneau de ${organisation} (${site}) a lieu en présence d’un agent municipal. La convention qui complétait l’autorisation ${permitNumber} prend fin.
<#break>
<#case "AGREEMENT_TO_SIGN">
La convention qui complète l’autorisation ${permitNumber} de ${organisation} (${site}) est prête. Téléchargez-la dans votre espace, faites-la signer par le président, puis déposez-y la copie signée ou remettez-la à la Ville.
<#break>
<#case "AGREEMENT_RETURNED">
La copie signée de la convention (autorisation ${permitNumber}, ${organisation}, ${site}) est bien reçue. Elle prend effet quand la Ville a enregistré la signature ; vous en serez informé.
<#break>
<#case "AGREEMENT_REFUSED">
La copie de la convention (autorisation ${permitNumber}, ${organisation}, ${site}) n’a pas pu être retenue. Déposez-en une autre dans votre espace.
<#break>
<#case "AGREEMENT_SIGNED">
La convention qui complète l’autorisation ${permitNumber} de ${organisation} (${site}) est signée le ${from} et en vigueur. Le créneau peut être utilisé sans présence d’agent.
<#break>
<#case "SESSION_MOVED">
La séance du ${from} de ${organisation} (autorisation ${permitNumber}, ${site}) est déplacée. Les autres dates ne changent pas.
<#break>
<#case "SESSION_SWAPPED">
La séance du ${from} de ${organisation} (autorisation ${permitNumber}, ${site}) est échangée avec celle d’une autre association. Les autres dates ne changent pas.
<#break>
<#case "SESSION_CANCELLED">
La séance du ${from} de ${organisation} (autorisation ${permitNumber}, ${site}) n’a pas lieu. Les autres dates ne changent pas.
<#break>
<#case "MATCH_ANNOUNCED">
${organisation} annonce une rencontre dans son créneau le ${from} (autorisation ${permitNumber}, ${site} ; article 15 du règlement).
<#break>
</#switch>
<#if before?has_content>

Jusqu’ici : ${before}
</#if>
<#if after?has_content>
Désormais : ${after}
</#if>
<#list suspensions as pause>

L’autorisation reste suspendue à compter du ${pause.from}<#if pause.until?has_content> jusqu’au ${pause.until} inclus<#else>, jusqu’à nouvel ordre</#if> : ce changement n’y met pas fin.
</#list>
<#if agreement == "OPENS" || agreement == "RENEWED">

Ce créneau a lieu sans présence d’agent municipal (article 16 du règlement). Une <#if agreement == "RENEWED">nouvelle </#if>convention complète l’autorisation : le président de l’association y nomme les personnes responsables. Tant qu’elle n’est pas signée, le créneau ne peut pas être utilisé. Indiquez ces personnes dès maintenant dans votre espace pour obtenir la convention à signer.
</#if>
<#if agreement == "ENDS" || agreement == "RENEWED">

La convention qui complétait l’autorisation jusqu’ici prend fin le ${from}.
</#if>
<#if reason?has_content>

Motif ou précision :
${reason}
</#if>
<#if legal?has_content>

${legal}
</#if>

Autorisation et historique :
${city.baseUrl}/${house}/permit?id=${permitId}

Cordialement,
l’équipe des réservations sportives
