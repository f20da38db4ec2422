Subject: <#if credit>Credit note<#else>Invoice</#if> ${number} - ${total}

Dear Sir or Madam,

<#if credit>
Credit note ${number} of ${issuedOn} for ${total} is attached to this message (${payer}). The amount stands in your favour in your account.
<#else>
Invoice ${number} of ${issuedOn} for ${total} is attached to this message (${payer}). It is to be paid by ${dueOn} at the latest.
</#if>

Your invoices are in your account<#if !credit>, where you can pay online</#if>:
${city.baseUrl}/account/invoice?number=${number}

Yours faithfully,
the city's cash office
