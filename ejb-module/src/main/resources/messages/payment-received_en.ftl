Subject: Your payment of ${total} has been received - ${reference}

Dear Sir or Madam,

Your online payment ${reference} was received<#if directDebit> by direct debit<#else> by card</#if> on ${paidAt}:

<#list lines as line>
${line}
</#list>

Total: ${total}
<#if authorisation?has_content>
Authorisation number: ${authorisation}
</#if>
<#if test>

This payment was made in test mode: no money was taken.
</#if>

Your balances and payments are in your account:
${city.baseUrl}/account/payments
