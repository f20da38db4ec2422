Subject: ${commission} - session of ${date}

Dear ${name},

You are invited to the session of the allocation commission "${commission}":

${day} ${date}, ${time}
${place}

The agenda is attached (${items} request<#if (items > 1)>s</#if>). If you cannot come, please tell the sports booking office at the address below.

Kind regards,
the sports booking team
