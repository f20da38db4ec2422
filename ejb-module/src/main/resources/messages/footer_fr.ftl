-- 
${city.name}
<#if city.postalAddress??>${city.postalAddress}
</#if><#if city.telephone??>Téléphone : ${city.telephone}
</#if>${city.baseUrl}/
Ce message a été envoyé automatiquement<#if city.contactEmail??> ; pour nous écrire : ${city.contactEmail}<#else> : merci de ne pas y répondre</#if>.
