<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="fr" lang="fr">
<head>
  <title>${title} ${number}</title>
  <meta name="description" content="Bordereau de versement d’une régie de recettes"/>
  <meta name="subject" content="Bordereau de versement d’une régie de recettes"/>
  <meta name="author" content="${city.name}"/>
  <style>
    @page { size: A4; margin: 18mm 18mm 20mm 18mm;
      @bottom-left { content: "${title} ${number}"; font-family: 'DejaVu Sans'; font-size: 8pt; color: #444; }
      @bottom-right { content: "Page " counter(page) " sur " counter(pages); font-family: 'DejaVu Sans'; font-size: 8pt; color: #444; } }
    body { font-family: 'DejaVu Sans'; font-size: 9pt; line-height: 1.4; color: #111; }
    h1 { font-size: 15pt; margin: 6mm 0 1mm 0; color: ${city.primaryColour}; line-height: 1.2; }
    h2 { font-size: 11pt; margin: 5mm 0 1mm 0; page-break-after: avoid; color: ${city.primaryColour}; }
    p { margin: 0 0 1.5mm 0; }
    table { border-collapse: collapse; width: 100%; }
    th { text-align: left; vertical-align: top; font-weight: bold; }
    td { vertical-align: top; }
    .name { font-size: 13pt; font-weight: bold; }
    .list { -fs-table-paginate: paginate; }
    .list th { border-bottom: 1pt solid #444; padding: 1mm 2mm 1mm 0; }
    .list td { border-bottom: 0.4pt solid #bbb; padding: 1mm 2mm 1mm 0; }
    .list tr { page-break-inside: avoid; }
    .list .amount, .facts .amount { text-align: right; white-space: nowrap; }
    .facts th { width: 48mm; padding: 0.6mm 2mm 0.6mm 0; }
    .facts td { padding: 0.6mm 0; }
    .total { font-weight: bold; }
    .void { border: 1.5pt solid #a00; color: #a00; padding: 2mm 3mm; margin: 3mm 0; font-weight: bold; }
    .signatures { margin-top: 10mm; page-break-inside: avoid; }
    .signatures td { width: 50%; height: 26mm; }
  </style>
</head>
<body>
  <p class="name">${city.name}</p>
  <#if city.postalAddress??><#list city.postalAddress?split("\n") as line><p>${line}</p></#list></#if>
  <h1>${title}</h1>
  <table class="facts">
    <tr><th scope="row">Numéro</th><td>${number}</td></tr>
    <tr><th scope="row">Régie</th><td>${office}</td></tr>
    <tr><th scope="row">Remis à</th><td>${destination}</td></tr>
    <tr><th scope="row">Établi le</th><td>${date} par ${by}</td></tr>
    <tr><th scope="row">Total</th><td class="total">${total}</td></tr>
  </table>
  <#if items?has_content>
  <h2>Détail (${items?size})</h2>
  <table class="list">
    <thead><tr><th scope="col">Quittance</th><th scope="col">Date</th><th scope="col">Désignation</th><th scope="col" class="amount">Montant</th></tr></thead>
    <tbody>
      <#list items as item><tr><td>${item.receipt}</td><td>${item.date}</td><td>${item.detail}</td><td class="amount">${item.amount}</td></tr></#list>
      <tr><td class="total">Total</td><td></td><td></td><td class="amount total">${total}</td></tr>
    </tbody>
  </table>
  </#if>
  <#if coins?has_content>
  <h2>Billets et pièces</h2>
  <table class="list">
    <thead><tr><th scope="col">Valeur</th><th scope="col" class="amount">Nombre</th><th scope="col" class="amount">Montant</th></tr></thead>
    <tbody>
      <#list coins as coin><tr><td>${coin.denomination}</td><td class="amount">${coin.pieces}</td><td class="amount">${coin.amount}</td></tr></#list>
      <tr><td class="total">Total</td><td></td><td class="amount total">${total}</td></tr>
    </tbody>
  </table>
  </#if>
  <div class="signatures">
    <h2>Signatures</h2>
    <table><tr><td><p>Pour la régie</p></td><td><p>Pour le dépositaire</p></td></tr></table>
  </div>
</body>
</html>
