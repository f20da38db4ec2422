Subject: <#if owed>Your account is overdrawn<#else>Your balance is low</#if> - ${service}

Dear Sir or Madam,

<#if owed>
The balance of your wallet “${service}” (${payer}) is ${balance}: it is overdrawn.
<#else>
Only ${balance} is left in your wallet “${service}” (${payer}).
</#if>
<#if overdraft?has_content>

Bookings are accepted down to an overdraft of ${overdraft}. Beyond that the wallet has to be topped up first.
<#else>

As long as the balance does not cover a booking, the booking is not accepted.
</#if>

You can see what your bookings will cost and pay online in your account:
${city.baseUrl}/account/pay-online
