<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="fr" lang="fr">
<head>
  <title>${title} – ${period} – ${payer}</title>
  <meta name="description" content="${title} de ${period}"/>
  <meta name="subject" content="${title}"/>
  <meta name="author" content="${city.name}"/>
  <style>
    @page { size: A4; margin: 18mm 16mm 20mm 16mm;
      @bottom-left { content: "${title}, ${period}"; font-family: 'DejaVu Sans'; font-size: 8pt; color: #444; }
      @bottom-right { content: "Page " counter(page) " sur " counter(pages); font-family: 'DejaVu Sans'; font-size: 8pt; color: #444; } }
    body { font-family: 'DejaVu Sans'; font-size: 9pt; line-height: 1.4; color: #111; }
    h1 { font-size: 15pt; margin: 6mm 0 1mm 0; color: ${city.primaryColour}; line-height: 1.2; }
    p { margin: 0 0 1.5mm 0; }
    .name { font-size: 12pt; font-weight: bold; }
    table { border-collapse: collapse; width: 100%; margin-top: 4mm; -fs-table-paginate: paginate; }
    th { text-align: left; border-bottom: 1pt solid #444; padding: 1mm 2mm 1mm 0; vertical-align: top; }
    td { border-bottom: 0.4pt solid #bbb; padding: 1mm 2mm 1mm 0; vertical-align: top; }
    tr { page-break-inside: avoid; }
    .amount { text-align: right; white-space: nowrap; }
    .total td, .total th { font-weight: bold; border-bottom: none; }
  </style>
</head>
<body>
  <p class="name">${city.name}</p>
  <h1>${title} – ${period}</h1>
  <p>${payer}</p>
  <p>Édité le ${today}, sous réserve des opérations en cours.</p>
  <table>
    <thead><tr><#list columns as column><th scope="col"<#if !column?has_next> class="amount"</#if>>${column}</th></#list></tr></thead>
    <tbody>
      <#list rows as row><tr><#list row as cell><td<#if !cell?has_next> class="amount"</#if>>${cell}</td></#list></tr></#list>
      <tr class="total"><th scope="row" colspan="${columns?size - 1}">Total</th><td class="amount">${total}</td></tr>
    </tbody>
  </table>
</body>
</html>
