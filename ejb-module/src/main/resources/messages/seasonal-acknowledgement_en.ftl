Subject: Acknowledgement - request for a weekly slot ${number}

Dear Sir or Madam,

We have received <#if renews?has_content>the request of ${organisation} to renew its weekly slot (permit ${renews})<#else>the request for a weekly slot made by ${organisation}</#if>. Its number is ${number}.

You asked for<#if wishes?size gt 1>, in this order</#if>:
<#list wishes as wish>
<#if wishes?size gt 1>${wish?counter}. </#if>${wish}
</#list>

The department that runs the sports facilities will now examine it. You can see where it stands at any time:
${city.baseUrl}/account/slot-request?id=${requestId}

A request is not yet an allocation: please wait for our answer before you announce the slot to your members.

Yours faithfully,
the sports booking office
