-- 
${city.name}
<#if city.postalAddress??>${city.postalAddress}
</#if><#if city.telephone??>Telephone: ${city.telephone}
</#if>${city.baseUrl}/
This message was sent automatically<#if city.contactEmail??>; to write to us: ${city.contactEmail}<#else>: please do not reply to it</#if>.
