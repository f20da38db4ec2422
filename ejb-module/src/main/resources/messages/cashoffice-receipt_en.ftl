Subject: Your receipt ${number} - ${total}

Dear Sir or Madam,

Here is the receipt of your payment of ${date} at ${office}:

<#list lines as line>
${line}
</#list>

Total: ${total}

You also find it in your account:
${city.baseUrl}/account/receipts
