Subject: Overdraft of your wallet - ${service}

Dear Sir or Madam,

<#if until?has_content>
The treasurer allows your wallet “${service}” (${payer}) an overdraft of ${overdraft}, until and including ${until}. Bookings are accepted as long as the balance, with what is booked already, does not fall below that.

An overdraft is not a discount: what you book remains to be paid.
<#else>
The overdraft that was allowed for your wallet “${service}” (${payer}) ends today. <#if overdraft?has_content>Bookings are accepted down to an overdraft of ${overdraft} again.<#else>Bookings are accepted as far as the balance covers them again.</#if> Those that are made already remain valid.
</#if>

You can see what your bookings will cost and pay online in your account:
${city.baseUrl}/account/pay-online
