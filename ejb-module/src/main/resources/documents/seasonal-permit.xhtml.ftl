<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="fr" lang="fr">
<head>
  <title>Autorisation d’occupation temporaire ${number}</title>
  <meta name="description" content="Autorisation d’occupation temporaire d’un équipement sportif"/>
  <meta name="subject" content="Autorisation d’occupation temporaire d’un équipement sportif"/>
  <meta name="author" content="${city.name}"/>
  <style>
    @page { size: A4; margin: 18mm 18mm 20mm 18mm;
      @bottom-left { content: "${number}"; font-family: 'DejaVu Sans'; font-size: 8pt; color: #444; }
      @bottom-right { content: "Page " counter(page) " sur " counter(pages); font-family: 'DejaVu Sans'; font-size: 8pt; color: #444; } }
    body { font-family: 'DejaVu Sans'; font-size: 8.5pt; line-height: 1.35; color: #111; }
    h1 { font-size: 15pt; margin: 6mm 0 1mm 0; color: ${city.primaryColour}; line-height: 1.2; }
    h2 { font-size: 9.5pt; margin: 4mm 0 1mm 0; page-break-after: avoid; color: ${city.primaryColour}; }
    p { margin: 0 0 1.5mm 0; }
    ul { margin: 0 0 1.5mm 0; padding-left: 5mm; }
    table { border-collapse: collapse; width: 100%; }
    .letterhead td { vertical-align: top; }
    .letterhead .name { font-size: 13pt; font-weight: bold; }
    .logo { height: 16mm; }
    .code { width: 34mm; text-align: center; font-size: 7.5pt; line-height: 1.2; }
    .code img { width: 30mm; height: 30mm; }
    .subtitle { font-size: 10pt; }
    .parties th { text-align: left; vertical-align: top; width: 38mm; padding: 1mm 2mm 1mm 0; font-weight: bold; }
    .parties td { padding: 1mm 0; vertical-align: top; }
    .facts { border: 0.6pt solid #666; margin: 2mm 0; }
    .facts th { text-align: left; width: 38mm; padding: 1.2mm 2mm; font-weight: bold; vertical-align: top; background-color: #f1f3f6; }
    .facts td { padding: 1.2mm 2mm; vertical-align: top; }
    .annex { page-break-before: always; }
    .dates { -fs-table-paginate: paginate; font-size: 8pt; }
    .dates th { text-align: left; border-bottom: 1pt solid #444; padding: 1mm 2mm 1mm 0; }
    .dates td { border-bottom: 0.4pt solid #bbb; padding: 0.8mm 2mm 0.8mm 0; vertical-align: top; }
    .dates tr { page-break-inside: avoid; }
    .signature { margin-top: 6mm; page-break-inside: avoid; }
    .keep { page-break-inside: avoid; }
  </style>
</head>
<body>
  <table class="letterhead" role="presentation">
    <tr>
      <td>
        <#if logo?has_content><p><img class="logo" src="${logo}" alt="${city.name}"/></p></#if>
        <p class="name">${city.name}</p>
        <#if city.postalAddress??><#list city.postalAddress?split("\n") as line><p>${line}</p></#list></#if>
        <#if city.telephone??><p>Téléphone : ${city.telephone}</p></#if>
        <#if city.contactEmail??><p>${city.contactEmail}</p></#if>
      </td>
      <td class="code">
        <img src="${qr}" alt="Code à lire pour vérifier cette autorisation : ${verifyUrl}"/>
        <p>À vérifier en ligne</p>
      </td>
    </tr>
  </table>

  <h1>Autorisation d’occupation temporaire</h1>
  <p class="subtitle">Créneau hebdomadaire dans un équipement sportif, saison<#if (seasons?size > 1)>s</#if> ${seasons?join(" et ")}</p>
  <p><strong>N° ${number}</strong><#if (edition > 1)> (édition ${edition})</#if>, en réponse à la demande n° ${requestNumber} du ${submittedOn}</p>
  <#if (edition > 1)><p>La présente édition annule et remplace l’édition ${edition - 1}, qui n’est plus valable.</p></#if>

  <h2>Parties</h2>
  <table class="parties">
    <tr><th scope="row">L’autorité</th><td>${city.name}, représentée par : ${signatory}</td></tr>
    <tr><th scope="row">Le bénéficiaire</th><td>${club.name} (${club.registration}), dont le siège est ${club.headOfficeAddress}, représenté par ${club.president}</td></tr>
  </table>

  <h2>Vu</h2>
  <ul>
    <li>le code général de la propriété des personnes publiques, notamment ses articles L.&#160;2122-1 à L.&#160;2122-3, L.&#160;2125-1 et R.&#160;2122-6 ;</li>
    <li>le code général des collectivités territoriales, notamment son article L.&#160;2144-3 ;</li>
    <li>la loi n° 2000-321 du 12 avril 2000, article 10-1, et le décret n° 2021-1947 du 31 décembre 2021 relatifs au contrat d’engagement républicain ;</li>
    <li>le règlement des équipements sportifs municipaux ;</li>
    <#list deliberation as line><li>${line}</li></#list>
  </ul>

  <h2>1. Objet</h2>
  <p>Le bénéficiaire est autorisé à occuper les locaux désignés ci-dessous pour la pratique suivante : <strong>${discipline}</strong> (${family}), public : ${ageBand}, ${gender}<#if handicaps?has_content> ; activité ouverte aux personnes en situation de handicap (${handicaps?join(", ")})</#if>.</p>
  <p>Le créneau est réservé à l’entraînement des adhérents du bénéficiaire, en présence d’un responsable nommément désigné. Des rencontres amicales ou officielles peuvent y avoir lieu ponctuellement si la Ville en est informée au préalable (article 15 du règlement).</p>

  <h2>2. Locaux, jours et heures</h2>
  <table class="facts">
    <tr><th scope="row">Établissement</th><td>${site.name}<#if site.address?has_content>, ${site.address}</#if></td></tr>
    <tr><th scope="row">Aires</th><td>${areas?join(", ")}</td></tr>
    <tr><th scope="row">Jours et heures</th><td><#list times as time><p>${time}</p></#list></td></tr>
    <tr><th scope="row">Période</th><td>du ${firstDate} au ${lastDate}<#if duringSchoolBreaks>, petites vacances scolaires comprises<#else>, hors petites vacances scolaires</#if></td></tr>
    <#if siteTelephone?has_content><tr><th scope="row">Téléphone sur place</th><td>${siteTelephone}</td></tr></#if>
  </table>
  <#if (edition > 1)>
  <p><strong>Modification applicable à compter du ${effectiveOn}.</strong><#if formerTimes?has_content> Jusque-là : ${formerTimes?join(" ; ")} (${formerAreas?join(", ")}).</#if></p>
  <#list changeReason as line><p>${line}</p></#list>
  </#if>
  <#if keyless>
  <p><strong>Créneau sans présence d’agent municipal</strong> (article 16 du règlement). La présente autorisation est complétée par une convention, qui transfère au président de l’association, ou aux personnes qu’il a désignées, des responsabilités liées à la sécurité des personnes et des biens. Tant que cette convention n’est pas signée, le créneau ne peut pas être utilisé sans agent.</p>
  </#if>
  <p>Seules les dates de l’annexe sont accordées (${sessionCount} séance<#if (sessionCount > 1)>s</#if>). Les heures s’entendent de l’entrée à la sortie de l’établissement : elles comprennent le temps d’habillage et de déshabillage. Le bénéficiaire répond des vestiaires et des clés qui lui sont remis, et n’utilise pas d’autres installations (article 17 du règlement).</p>

  <h2>3. Durée</h2>
  <p>L’autorisation prend effet le ${firstDate} et s’achève de plein droit le ${lastDate}.</p>
  <#if secondSeason?? && secondSeason.declined>
  <p>Le bénéficiaire a renoncé à la deuxième saison (${secondSeason.label}) : le créneau n’est pas reconduit au-delà de la première.</p>
  <#elseif secondSeason??>
  <p>Elle porte sur deux saisons. Les dates de l’annexe sont celles de la première. En ${secondSeason.label}, du ${secondSeason.firstDate} au ${secondSeason.lastDate}, le créneau est reconduit aux mêmes jours et heures, avec le calendrier de cette saison, sauf avis contraire du bénéficiaire au plus tard le ${secondSeason.declineUntil}. Les dates qui ne peuvent pas être reconduites lui sont communiquées à ce moment.</p>
  </#if>

  <h2>4. Conditions financières</h2>
  <#if free?has_content><p>La présente autorisation est accordée à titre gratuit : ${free}.</p><#else><#list fee as line><p>${line}</p></#list></#if>

  <h2>5. Sécurité</h2>
  <#list safetyRules as line><p>${line}</p></#list>

  <h2>6. Entretien</h2>
  <#list upkeepRules as line><p>${line}</p></#list>

  <h2>7. Responsabilité et assurance</h2>
  <p>Le bénéficiaire est responsable du déroulement de l’activité et des dommages qu’il cause aux personnes, aux locaux et au matériel ; il est assuré à ce titre (article 20 du règlement). Il respecte les obligations d’assurance propres au sport, pour les entraînements comme pour les compétitions (article 21), et présente l’attestation à la demande de la Ville.</p>

  <h2>8. Autorisation personnelle</h2>
  <p>L’autorisation est personnelle : elle ne peut être ni cédée, ni prêtée, ni sous-louée, en tout ou en partie, même à titre gratuit.</p>

  <h2>9. Créneau non utilisé</h2>
  <p>Lorsqu’un créneau n’est pas utilisé pendant trois séances consécutives sans que l’administration en ait été informée par écrit au préalable, la Ville peut retirer l’autorisation (article 14 du règlement).</p>

  <h2>10. Renouvellement</h2>
  <p>L’autorisation n’est pas renouvelée tacitement et ne donne aucun droit à l’être. Le bénéficiaire qui souhaite garder le créneau le demande dans la campagne ouverte pour les saisons suivantes.</p>

  <h2>11. Retrait</h2>
  <p>L’autorisation est précaire et révocable (articles L.&#160;2122-2 et L.&#160;2122-3 du code général de la propriété des personnes publiques). La Ville peut la suspendre ou la retirer à tout moment pour un motif d’intérêt général ou en cas de manquement au règlement ou à la présente autorisation, sans indemnité.</p>

  <h2>12. Contrat d’engagement républicain</h2>
  <p>L’association bénéficiaire a souscrit le contrat d’engagement républicain prévu par le décret n° 2021-1947 du 31 décembre 2021. Un manquement à ses engagements entraîne le retrait de l’autorisation.</p>

  <#if remark?has_content>
  <h2>13. Observations</h2>
  <#list remark as line><p>${line}</p></#list>
  </#if>

  <div class="signature">
    <p>Fait le ${grantedOn}</p>
    <p>Pour ${city.name},</p>
    <#list signatoryLines as line><p>${line}</p></#list>
    <p>Pour vérifier cette autorisation : ${verifyUrl}</p>
  </div>

  <div class="annex">
    <h1>Annexe : dates et heures</h1>
    <h2>Séances accordées</h2>
    <table class="dates">
      <thead><tr><th scope="col">N°</th><th scope="col">Jour</th><th scope="col">Heures</th><th scope="col">Aires</th></tr></thead>
      <tbody>
      <#list sessions as row><tr><td>${row?counter}</td><td>${row.day}</td><td>${row.time}</td><td>${row.areas}</td></tr>
      </#list>
      </tbody>
    </table>
    <#if leftOut?has_content>
    <h2>Dates non accordées</h2>
    <table class="dates">
      <thead><tr><th scope="col">Jour</th><th scope="col">Heures</th><th scope="col">Aires</th><th scope="col">Raison</th></tr></thead>
      <tbody>
      <#list leftOut as row><tr><td>${row.day}</td><td>${row.time}</td><td>${row.areas}</td><td>${row.reason}</td></tr>
      </#list>
      </tbody>
    </table>
    </#if>
  </div>
</body>
</html>
