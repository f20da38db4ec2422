Subject: <#if state == "ACCEPTED">Your refund has been accepted<#elseif state == "REFUSED">Your refund has been refused<#elseif state == "SENT">Your refund is on its way<#else>Your refund came back</#if> - ${reference}

Dear Sir or Madam,

You asked for ${amount} back from the wallet “${service}” (${payer}), number ${reference}.

<#if state == "ACCEPTED">
It has been accepted. The money has left your wallet; it will be transferred to the account ${account}.
<#elseif state == "REFUSED">
It has been refused, for this reason:

${reason}

The money stays in your wallet.
<#elseif state == "SENT">
The transfer to the account ${account} has left. It usually arrives within a few working days.
<#else>
The bank could not carry out the transfer to the account ${account}:

${reason}

The money is in your wallet again. Please check your bank details before you ask again.
</#if>

Your refunds are in your account:
${city.baseUrl}/account/refunds
