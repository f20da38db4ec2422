Subject: <#switch kind><#case "SUSPENDED">Suspension of permit<#break><#case "SUSPENSION_LIFTED">End of the suspension of permit<#break><#case "REVOKED">Withdrawal of permit<#break><#case "RELEASED">Slot given up: permit<#break><#case "CHANGED">Change of your slot: permit<#break><#case "SWAPPED">Slots exchanged: permit<#break><#case "KEYLESS">Slot without a city agent: permit<#break><#case "ATTENDED_AGAIN">Slot with a city agent: permit<#break><#case "AGREEMENT_TO_SIGN">Agreement to sign: permit<#break><#case "AGREEMENT_RETURNED">Signed agreement received: permit<#break><#case "AGREEMENT_REFUSED">Agreement to send again: permit<#break><#case "AGREEMENT_SIGNED">Agreement in force: permit<#break><#case "SESSION_MOVED">Session of ${from} moved: permit<#break><#case "SESSION_SWAPPED">Session of ${from} exchanged: permit<#break><#case "SESSION_CANCELLED">Session of ${from} cancelled: permit<#break><#case "MATCH_ANNOUNCED">Match on ${from}: permit<#break></#switch> ${permitNumber} - ${site}

Dear Sir or Madam,

<#switch kind>
<#case "SUSPENDED">
Temporary occupancy permit ${permitNumber} of ${organisation} (${site}) is suspended from ${from}<#if until?has_content> until ${until} included<#else> until further notice</#if>. No session is allowed during that time<#if sessions?has_content> (${sessions} session(s) concerned)</#if>.
<#break>
<#case "SUSPENSION_LIFTED">
The suspension of permit ${permitNumber} of ${organisation} (${site}) ends: sessions are allowed again from ${from}<#if sessions?has_content> (${sessions} session(s))</#if>. The dates in your space are binding.
<#break>
<#case "REVOKED">
Temporary occupancy permit ${permitNumber} of ${organisation} (${site}) is withdrawn from ${from}. No session is allowed from that date on<#if sessions?has_content> (${sessions} session(s) concerned)</#if>.
<#break>
<#case "RELEASED">
The slot of ${organisation} (${site}, permit ${permitNumber}) is given up from ${from}<#if sessions?has_content>: ${sessions} session(s) are free again</#if>. Others can have it from now on.
<#break>
<#case "CHANGED">
The slot of ${organisation} (${site}) changes from ${from}. Edition ${edition} of permit ${permitNumber} replaces the one before, which is void.
<#break>
<#case "SWAPPED">
The slot of ${organisation} (${site}) is exchanged with that of another club from ${from}. Edition ${edition} of permit ${permitNumber} replaces the one before, which is void.
<#break>
<#case "KEYLESS">
From ${from} the slot of ${organisation} (${site}) is granted without a city agent on site (article 16 of the regulation). An agreement completes permit ${permitNumber}: the club’s president names the persons in charge in it. Until it is signed the slot cannot be used without an agent. Name these persons in your space to get the agreement to sign.
<#break>
<#case "ATTENDED_AGAIN">
From ${from} a city agent is present during the slot of ${organisation} (${site}). The agreement that completed permit ${permitNumber} ends.
<#break>
<#case "AGREEMENT_TO_SIGN">
The agreement that completes permit ${permitNumber} of ${organisation} (${site}) is ready. Download it in your space, have the president sign it, then upload the signed copy there or hand it to the city.
<#break>
<#case "AGREEMENT_RETURNED">
The signed copy of the agreement (permit ${permitNumber}, ${organisation}, ${site}) has arrived. It takes effect when the city has recorded the signature; you will be told.
<#break>
<#case "AGREEMENT_REFUSED">
The copy of the agreement (permit ${permitNumber}, ${organisation}, ${site}) could not be accepted. Please upload another one in your space.
<#break>
<#case "AGREEMENT_SIGNED">
The agreement that completes permit ${permitNumber} of ${organisation} (${site}) was signed on ${from} and is in force. The slot can be used without an agent.
<#break>
<#case "SESSION_MOVED">
The session of ${organisation} on ${from} (permit ${permitNumber}, ${site}) is moved. The other dates do not change.
<#break>
<#case "SESSION_SWAPPED">
The session of ${organisation} on ${from} (permit ${permitNumber}, ${site}) is exchanged with that of another club. The other dates do not change.
<#break>
<#case "SESSION_CANCELLED">
The session of ${organisation} on ${from} (permit ${permitNumber}, ${site}) does not take place. The other dates do not change.
<#break>
<#case "MATCH_ANNOUNCED">
${organisation} announces a match within its slot on ${from} (permit ${permitNumber}, ${site}; article 15 of the regulation).
<#break>
</#switch>
<#if before?has_content>

Until now: ${before}
</#if>
<#if after?has_content>
Now: ${after}
</#if>
<#list suspensions as pause>

The permit stays suspended from ${pause.from}<#if pause.until?has_content> until ${pause.until} included<#else> until further notice</#if>: this change does not end that.
</#list>
<#if agreement == "OPENS" || agreement == "RENEWED">

This slot takes place without a city agent on site (article 16 of the regulation). <#if agreement == "RENEWED">Another<#else>An</#if> agreement completes the permit: the club’s president names the persons in charge in it. Until it is signed the slot cannot be used. Name these persons in your space now to get the agreement to sign.
</#if>
<#if agreement == "ENDS" || agreement == "RENEWED">

The agreement that completed the permit until now ends on ${from}.
</#if>
<#if reason?has_content>

Reason or remark:
${reason}
</#if>
<#if legal?has_content>

${legal}
</#if>

Permit and history:
${city.baseUrl}/${house}/permit?id=${permitId}

Kind regards,
the sports booking team
