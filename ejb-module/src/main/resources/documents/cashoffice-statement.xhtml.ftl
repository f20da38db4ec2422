<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="fr" lang="fr">
<head>
  <title>État de versement ${number}</title>
  <meta name="description" content="État de versement des recettes d’une régie"/>
  <meta name="subject" content="État de versement des recettes d’une régie"/>
  <meta name="author" content="${city.name}"/>
  <style>
    @page { size: A4; margin: 18mm 18mm 20mm 18mm;
      @bottom-left { content: "${office}, état de versement ${number}"; font-family: 'DejaVu Sans'; font-size: 8pt; color: #444; }
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
  <h1>État de versement des recettes n° ${number}</h1>
  <table class="facts">
    <tr><th scope="row">Régie</th><td>${office}<#if order?has_content>, ${order}</#if></td></tr>
    <tr><th scope="row">Période</th><td>du ${from} au ${until}</td></tr>
    <#if treasurer?has_content><tr><th scope="row">Régisseur</th><td>${treasurer}</td></tr></#if>
    <tr><th scope="row">Établi par</th><td>${issuedBy}</td></tr>
    <tr><th scope="row">Quittances</th><td><#if firstReceipt?has_content>${receipts}, de ${firstReceipt} à ${lastReceipt}<#else>aucune</#if></td></tr>
    <tr><th scope="row">Total des recettes</th><td class="total">${total}</td></tr>
  </table>

  <h2>Par moyen de paiement</h2>
  <table class="list">
    <thead><tr><th scope="col">Moyen</th><th scope="col" class="amount">Nombre</th><th scope="col" class="amount">Reçu</th><th scope="col" class="amount">Annulé</th><th scope="col" class="amount">Recettes</th></tr></thead>
    <tbody>
      <#list means as one><tr><td>${one.kind}</td><td class="amount">${one.count}</td><td class="amount">${one.taken}</td><td class="amount">${one.cancelled}</td><td class="amount">${one.net}</td></tr></#list>
      <tr><td class="total">Total</td><td></td><td></td><td></td><td class="amount total">${total}</td></tr>
    </tbody>
  </table>

  <h2>Encaisse</h2>
  <table class="list">
    <thead><tr><th scope="col">Moyen</th><th scope="col" class="amount">Au début</th><th scope="col" class="amount">Recettes</th><th scope="col" class="amount">Écarts</th><th scope="col" class="amount">Versé</th><th scope="col" class="amount">À la fin</th></tr></thead>
    <tbody><#list means as one><tr><td>${one.kind}</td><td class="amount">${one.before}</td><td class="amount">${one.net}</td><td class="amount">${one.difference}</td><td class="amount">${one.deposited}</td><td class="amount">${one.after}</td></tr></#list></tbody>
  </table>
  <p>Les paiements en ligne arrivent directement sur le compte du comptable : la régie ne les détient pas.</p>

  <h2>Par prestation</h2>
  <#if services?has_content>
  <table class="list">
    <thead><tr><th scope="col">Prestation</th><th scope="col">Nature</th><th scope="col">Fonction</th><th scope="col" class="amount">Guichet</th><th scope="col" class="amount">En ligne</th><th scope="col" class="amount">Total</th></tr></thead>
    <tbody><#list services as one><tr><td>${one.name}</td><td>${one.account}</td><td>${one.function}</td><td class="amount">${one.counter}</td><td class="amount">${one.online}</td><td class="amount">${one.total}</td></tr></#list></tbody>
  </table>
  <#else><p>Aucune recette.</p></#if>

  <h2>Quittances annulées</h2>
  <#if cancelled?has_content>
  <table class="list">
    <thead><tr><th scope="col">Numéro</th><th scope="col">Date</th><th scope="col">Motif</th><th scope="col" class="amount">Montant</th></tr></thead>
    <tbody><#list cancelled as one><tr><td>${one.number}</td><td>${one.date}</td><td>${one.reason}</td><td class="amount">${one.amount}</td></tr></#list></tbody>
  </table>
  <#else><p>Aucune.</p></#if>

  <h2>Écarts de caisse</h2>
  <#if differences?has_content>
  <table class="list">
    <thead><tr><th scope="col">Date</th><th scope="col">Caisse de</th><th scope="col">Écart</th><th scope="col">Explication</th><th scope="col" class="amount">Montant</th></tr></thead>
    <tbody><#list differences as one><tr><td>${one.date}</td><td>${one.cashier}</td><td>${one.kind}</td><td>${one.comment}</td><td class="amount">${one.amount}</td></tr></#list></tbody>
  </table>
  <#else><p>Aucun.</p></#if>

  <h2>Versements et remises</h2>
  <#if deposits?has_content>
  <table class="list">
    <thead><tr><th scope="col">Bordereau</th><th scope="col">Date</th><th scope="col">Moyen</th><th scope="col">À</th><th scope="col" class="amount">Montant</th></tr></thead>
    <tbody><#list deposits as one><tr><td>${one.number}</td><td>${one.date}</td><td>${one.kind}</td><td>${one.destination}</td><td class="amount">${one.amount}</td></tr></#list></tbody>
  </table>
  <#else><p>Aucun.</p></#if>

  <div class="signatures">
    <h2>Signatures</h2>
    <table><tr><td><p>Le régisseur</p></td><td><p>Le comptable public</p></td></tr></table>
  </div>
</body>
</html>
