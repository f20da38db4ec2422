<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="fr" lang="fr">
<head>
  <title>Attestation de frais de garde ${year} – ${payer}</title>
  <meta name="description" content="Attestation fiscale des sommes payées pour la garde d’enfants"/>
  <meta name="subject" content="Frais de garde d’enfants ${year}"/>
  <meta name="author" content="${city.name}"/>
  <style>
    @page { size: A4; margin: 20mm 20mm 22mm 20mm;
      @bottom-left { content: "Frais de garde ${year}"; font-family: 'DejaVu Sans'; font-size: 8pt; color: #444; }
      @bottom-right { content: "Page " counter(page) " sur " counter(pages); font-family: 'DejaVu Sans'; font-size: 8pt; color: #444; } }
    body { font-family: 'DejaVu Sans'; font-size: 10pt; line-height: 1.5; color: #111; }
    h1 { font-size: 15pt; margin: 14mm 0 6mm 0; color: ${city.primaryColour}; line-height: 1.2; }
    p { margin: 0 0 2mm 0; }
    .name { font-size: 13pt; font-weight: bold; }
    .payer { margin: 10mm 0 0 90mm; }
    table { border-collapse: collapse; width: 100%; margin: 4mm 0 6mm 0; -fs-table-paginate: paginate; }
    th { text-align: left; border-bottom: 1pt solid #444; padding: 1.5mm 2mm 1.5mm 0; }
    td { border-bottom: 0.4pt solid #bbb; padding: 1.5mm 2mm 1.5mm 0; }
    .amount { text-align: right; }
    .total td, .total th { font-weight: bold; border-bottom: none; }
    .small { font-size: 8.5pt; color: #333; }
    .signature { margin-top: 12mm; }
  </style>
</head>
<body>
  <p class="name">${city.name}</p>
  <#if city.postalAddress??><#list city.postalAddress?split("\n") as line><p>${line}</p></#list></#if>
  <div class="payer"><p>${payer}</p><#if address?has_content><p>${address}</p></#if></div>
  <h1>Attestation de frais de garde d’enfants – année ${year}</h1>
  <#if provisional><p><strong>Attestation provisoire :</strong> l’année ${year} n’est pas terminée, les sommes payées après le ${today} n’y sont pas.</p></#if>
  <p>La régie de la collectivité atteste que ${payer} a payé, du 1er janvier au 31 décembre ${year}, les sommes suivantes pour la garde d’enfants :</p>
  <table>
    <thead><tr><th scope="col">Enfant</th><th scope="col" class="amount">Somme payée</th></tr></thead>
    <tbody>
      <#list children as child><tr><td>${child[0]}</td><td class="amount">${child[1]}</td></tr></#list>
      <tr class="total"><th scope="row">Total</th><td class="amount">${total}</td></tr>
    </tbody>
  </table>
  <p class="small">Seules figurent les sommes effectivement payées dans l’année pour des prestations de garde ; les repas facturés à part, les sommes encore dues et celles qui restent dans un porte-monnaie n’y sont pas. Le crédit d’impôt concerne les enfants de moins de six ans au 1er janvier de l’année (code général des impôts, article 200 quater B) ; les aides reçues pour la garde sont à déduire.</p>
  <div class="signature"><p>Fait le ${today}</p><p>La régie</p></div>
</body>
</html>
