<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="fr" lang="fr">
<#assign kind = credit?then("Avoir", "Facture")>
<head>
  <title>${kind} ${number}</title>
  <meta name="description" content="${kind} ${number}"/>
  <meta name="subject" content="${kind} ${number}"/>
  <meta name="author" content="${city.name}"/>
  <style>
    @page { size: A4; margin: 18mm 18mm 20mm 18mm;
      @bottom-left { content: "${kind} ${number}"; font-family: 'DejaVu Sans'; font-size: 8pt; color: #444; }
      @bottom-right { content: "Page " counter(page) " sur " counter(pages); font-family: 'DejaVu Sans'; font-size: 8pt; color: #444; } }
    body { font-family: 'DejaVu Sans'; font-size: 8.5pt; line-height: 1.35; color: #111; }
    h1 { font-size: 15pt; margin: 6mm 0 1mm 0; color: ${city.primaryColour}; line-height: 1.2; }
    h2 { font-size: 9.5pt; margin: 4mm 0 1mm 0; page-break-after: avoid; color: ${city.primaryColour}; }
    p { margin: 0 0 1.5mm 0; }
    table { border-collapse: collapse; width: 100%; }
    .letterhead td { vertical-align: top; }
    .letterhead .name { font-size: 13pt; font-weight: bold; }
    .logo { height: 16mm; }
    .code { width: 40mm; text-align: center; font-size: 7.5pt; line-height: 1.2; }
    .code img { width: 30mm; height: 30mm; }
    .payer { margin: 6mm 0 0 95mm; }
    .facts { border: 0.6pt solid #666; margin: 3mm 0; }
    .facts th { text-align: left; width: 45mm; padding: 1.2mm 2mm; font-weight: bold; vertical-align: top; background-color: #f1f3f6; }
    .facts td { padding: 1.2mm 2mm; vertical-align: top; }
    .facts .sum { font-size: 11pt; font-weight: bold; }
    .lines { -fs-table-paginate: paginate; font-size: 8pt; }
    .lines th { text-align: left; border-bottom: 1pt solid #444; padding: 1mm 2mm 1mm 0; }
    .lines td { border-bottom: 0.4pt solid #bbb; padding: 0.8mm 2mm 0.8mm 0; vertical-align: top; }
    .lines tr { page-break-inside: avoid; }
    .lines .amount { text-align: right; width: 22mm; padding-right: 0; }
    .lines .period { width: 23mm; }
    .lines .how { font-size: 7pt; color: #444; }
    .keep { page-break-inside: avoid; }
  </style>
</head>
<body>
  <table class="letterhead" role="presentation">
    <tr>
      <td>
        <#if logo?has_content><p><img class="logo" src="${logo}" alt="${city.name}"/></p></#if>
        <p class="name">${city.name}</p>
        <#list issuer as line><p>${line}</p></#list>
        <#if city.postalAddress??><#list city.postalAddress?split("\n") as line><p>${line}</p></#list></#if>
        <#if siret?has_content><p>SIRET ${siret}</p></#if>
        <#if city.telephone??><p>Téléphone : ${city.telephone}</p></#if>
        <#if city.contactEmail??><p>${city.contactEmail}</p></#if>
      </td>
      <td class="code">
        <img src="${qr}" alt="Code à lire pour vérifier ce document<#if !credit> et le payer</#if> : ${checkUrl}"/>
        <p><#if credit>À vérifier en ligne<#else>À vérifier et à payer en ligne</#if></p>
      </td>
    </tr>
  </table>

  <div class="payer">
    <p><strong>${payer}</strong></p>
    <#list address as line><p>${line}</p></#list>
    <#if registration?has_content><p>${registration}</p></#if>
  </div>

  <h1>${kind} n° ${number}</h1>
  <#if credit && corrected?has_content><p>Cet avoir porte sur <#if (corrected?size > 1)>les factures<#else>la facture</#if> n° ${corrected?join(", n° ")}.</p></#if>

  <table class="facts">
    <tr><th scope="row">Date</th><td>${issuedOn}</td></tr>
    <tr><th scope="row">Période</th><td>${period}</td></tr>
    <#if !credit><tr><th scope="row">À payer au plus tard le</th><td>${dueOn}</td></tr></#if>
    <tr><th scope="row"><#if credit>En votre faveur<#else>Montant à payer</#if></th><td class="sum">${total}</td></tr>
  </table>

  <#list sections as section>
  <h2>${section.name}</h2>
  <table class="lines">
    <thead><tr><th scope="col">Désignation</th><th scope="col" class="period">Période</th><th scope="col">Quantité</th><th scope="col" class="amount">Prix unitaire</th><th scope="col" class="amount">Montant<#if withVat> TTC</#if></th></tr></thead>
    <tbody>
    <#list section.lines as line><tr>
      <td>${line.label}<#if line.beneficiary?has_content> – ${line.beneficiary}</#if><#if line.reason?has_content><p class="how">Motif : ${line.reason}</p></#if><#if line.explanation?has_content><p class="how">${line.explanation}</p></#if></td>
      <td class="period">${line.period}</td><td>${line.quantity}</td><td class="amount">${line.unitPrice}</td><td class="amount">${line.amount}</td></tr>
    </#list>
    <tr><td><strong>Total ${section.name}</strong></td><td></td><td></td><td class="amount"></td><td class="amount"><strong>${section.total}</strong></td></tr>
    </tbody>
  </table>
  </#list>

  <#if withVat>
  <div class="keep">
  <h2>Taxe sur la valeur ajoutée</h2>
  <table class="lines">
    <thead><tr><th scope="col">Taux</th><th scope="col" class="amount">Hors taxe</th><th scope="col" class="amount">TVA</th></tr></thead>
    <tbody><#list vat as rate><tr><td>${rate.rate} %</td><td class="amount">${rate.net}</td><td class="amount">${rate.vat}</td></tr></#list>
    <tr><td><strong>Total</strong></td><td class="amount"><strong>${net}</strong></td><td class="amount"><strong>${vatTotal}</strong></td></tr></tbody>
  </table>
  </div>
  <#else>
  <p>Opérations non soumises à la taxe sur la valeur ajoutée.</p>
  </#if>

  <div class="keep">
  <#if credit>
  <h2>Ce que devient cette somme</h2>
  <p>Elle est portée au crédit de votre compte : elle vient en déduction de ce que vous devez pour le même service, ou peut vous être remboursée. Si la facture a déjà été confiée au comptable public, c’est son titre qui est réduit d’autant.</p>
  <#else>
  <h2>Pour payer</h2>
  <#list howToPay as line><p>${line}</p></#list>
  <p>En ligne : ${checkUrl}</p>
  </#if>
  </div>
  <div class="keep">
  <h2>À savoir</h2>
  <#list legalNotice as line><p>${line}</p></#list>
  </div>
</body>
</html>
