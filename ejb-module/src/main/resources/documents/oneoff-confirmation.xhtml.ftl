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
  <p class="subtitle">Réservation ponctuelle d’un équipement sportif</p>
  <p><strong>N° ${number}</strong><#if (edition > 1)> (édition ${edition})</#if>, en réponse à la demande n° ${requestNumber} du ${submittedOn}</p>
  <#if (edition > 1)><p>La présente édition annule et remplace l’édition ${edition - 1}, qui n’est plus valable.</p></#if>

  <h2>Parties</h2>
  <table class="parties">
    <tr><th scope="row">L’autorité</th><td>${city.name}<#if signatory?has_content>, représentée par : ${signatory}</#if></td></tr>
    <tr><th scope="row">Le bénéficiaire</th><td>${club.name} (${club.registration}), dont le siège est ${club.headOfficeAddress}, représenté par ${club.president}</td></tr>
  </table>

  <h2>Vu</h2>
  <ul>
    <li>le code général de la propriété des personnes publiques, notamment ses articles L.&#160;2122-1 à L.&#160;2122-3, L.&#160;2125-1 et R.&#160;2122-6 ;</li>
    <li>le code général des collectivités territoriales, notamment son article L.&#160;2144-3 ;</li>
    <li>le règlement des équipements sportifs municipaux<#if exceptional>, notamment ses articles 11 et 22</#if> ;</li>
    <#list deliberation as line><li>${line}</li></#list>
  </ul>

  <h2>1. Objet</h2>
  <p>Le bénéficiaire est autorisé à occuper les locaux désignés ci-dessous pour : <strong>${purpose}</strong><#if discipline?has_content> (${discipline})</#if>.<#if exceptional> Il s’agit d’une utilisation exceptionnelle autre que sportive (article 11 du règlement).</#if></p>

  <h2>2. Locaux, dates et heures</h2>
  <p>${site.name}<#if site.address?has_content>, ${site.address}</#if><#if siteTelephone?has_content>. Téléphone sur place : ${siteTelephone}</#if></p>
  <ul>
    <#list dates as line><li>${line}</li></#list>
  </ul>
  <p>Les heures s’entendent de l’entrée à la sortie de l’établissement : elles comprennent l’installation, le rangement et le temps d’habillage. Le bénéficiaire n’utilise pas d’autres installations (article 17 du règlement).</p>
  <#if lost?has_content>
  <p>Ne sont plus accordées :</p>
  <ul>
    <#list lost as line><li>${line}</li></#list>
  </ul>
  </#if>
  <#if refused?has_content>
  <p>Ne sont pas accordées :</p>
  <ul>
    <#list refused as line><li>${line}</li></#list>
  </ul>
  </#if>

  <h2>3. Conditions financières</h2>
  <#list fee as line><p>${line}</p></#list>

  <h2>4. Conditions d’utilisation</h2>
  <#list conditions as line><p>${line}</p></#list>

  <h2>5. Responsabilité et assurance</h2>
  <p>Le bénéficiaire est responsable du déroulement de l’activité et des dommages qu’il cause aux personnes, aux locaux et au matériel ; il est assuré à ce titre (articles 20 et 21 du règlement) et présente l’attestation à la demande de la Ville.</p>

  <h2>6. Autorisation personnelle, précaire et révocable</h2>
  <p>L’autorisation ne peut être ni cédée, ni prêtée, ni sous-louée. Elle prend fin de plein droit après la dernière date. La Ville peut la retirer à tout moment pour un motif d’intérêt général ou en cas de manquement, sans indemnité (articles L.&#160;2122-2 et L.&#160;2122-3 du code général de la propriété des personnes publiques).</p>
  <#if remark?has_content>

  <h2>7. Observations</h2>
  <#list remark as line><p>${line}</p></#list>
  </#if>

  <div class="signature">
    <p>Fait le <#if (edition > 1)>${madeOn}<#else>${grantedOn}</#if></p>
    <p>Pour ${city.name},</p>
    <#list signatoryLines as line><p>${line}</p></#list>
    <p>Pour vérifier cette autorisation : ${verifyUrl}</p>
  </div>
</body>
</html>
