<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="fr" lang="fr">
<head>
  <title>Quittance ${number}</title>
  <meta name="description" content="Quittance de paiement"/>
  <meta name="subject" content="Quittance de paiement"/>
  <meta name="author" content="${city.name}"/>
  <style>
    @page { size: A4; margin: 18mm 18mm 20mm 18mm;
      @bottom-left { content: "Quittance ${number}"; font-family: 'DejaVu Sans'; font-size: 8pt; color: #444; }
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
  <h1>Quittance n° ${number}</h1>
  <#if cancelled><p class="void">Quittance annulée. Motif : ${reason}</p></#if>
  <table class="facts">
    <tr><th scope="row">Régie</th><td>${office}</td></tr>
    <tr><th scope="row">Reçu le</th><td>${date} à ${time}</td></tr>
    <tr><th scope="row">Par</th><td>${cashier}</td></tr>
    <tr><th scope="row">De</th><td><#list payers as payer><#list payer?split("\n") as part>${part}<#sep><br/></#list><#sep><br/><br/></#list></td></tr>
    <#if paidBy?has_content><tr><th scope="row">Versé par</th><td>${paidBy}</td></tr></#if>
  </table>

  <h2>Pour</h2>
  <table class="list">
    <thead><tr><th scope="col">Prestation</th><th scope="col">Compte</th><th scope="col" class="amount">Montant</th></tr></thead>
    <tbody>
      <#list lines as line><tr><td>${line.service}</td><td>${line.payer}</td><td class="amount">${line.amount}</td></tr></#list>
      <tr><td class="total">Total</td><td></td><td class="amount total">${total}</td></tr>
    </tbody>
  </table>

  <h2>Payé par</h2>
  <table class="list">
    <thead><tr><th scope="col">Moyen</th><th scope="col">Détail</th><th scope="col" class="amount">Montant</th></tr></thead>
    <tbody><#list means as one><tr><td>${one.kind}</td><td>${one.detail}</td><td class="amount">${one.amount}</td></tr></#list></tbody>
  </table>
  <#if tendered?has_content><p>Espèces remises : ${tendered}. Monnaie rendue : ${change}.</p></#if>
  <p>Les chèques sont reçus sous réserve d’encaissement. Cette quittance est à conserver ; elle se trouve aussi dans votre espace en ligne.</p>
</body>
</html>
