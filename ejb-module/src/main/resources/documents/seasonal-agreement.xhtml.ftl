<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="fr" lang="fr">
<head>
  <title>Convention d’utilisation ${number}</title>
  <meta name="description" content="Convention d’utilisation d’un équipement sportif sans présence d’agent municipal"/>
  <meta name="subject" content="Convention d’utilisation d’un équipement sportif sans présence d’agent municipal"/>
  <meta name="author" content="${city.name}"/>
  <style>
    @page { size: A4; margin: 20mm;
      @bottom-left { content: "${number}"; font-family: 'DejaVu Sans'; font-size: 8pt; color: #444; }
      @bottom-right { content: "Page " counter(page) " sur " counter(pages); font-family: 'DejaVu Sans'; font-size: 8pt; color: #444; } }
    body { font-family: 'DejaVu Sans'; font-size: 9pt; line-height: 1.4; color: #111; }
    h1 { font-size: 15pt; margin: 4mm 0 1mm 0; color: ${city.primaryColour}; line-height: 1.2; }
    h2 { font-size: 10pt; margin: 4mm 0 1mm 0; page-break-after: avoid; color: ${city.primaryColour}; }
    p { margin: 0 0 1.5mm 0; }
    table { border-collapse: collapse; width: 100%; margin: 1mm 0 2mm 0; }
    th { text-align: left; padding: 1mm 2mm; vertical-align: top; border: 0.6pt solid #666; background-color: #f1f3f6; }
    td { padding: 1mm 2mm; vertical-align: top; border: 0.6pt solid #666; }
    .name { font-size: 13pt; font-weight: bold; }
    .signatures { page-break-inside: avoid; margin-top: 8mm; }
    .number { white-space: nowrap; }
    .box { height: 28mm; }
  </style>
</head>
<body>
  <p class="name">${city.name}</p>
  <h1>Convention d’utilisation sans présence d’agent municipal</h1>
  <p><strong>N° ${number}</strong>, complétant l’autorisation d’occupation temporaire n° <span class="number">${permitNumber}</span><#if (edition > 1)> (édition ${edition} et suivantes)</#if></p>

  <h2>Entre</h2>
  <p>${city.name}, représentée par : ${signatory},</p>
  <p>et ${club.name} (${club.registration}), dont le siège est ${club.headOfficeAddress}, représentée par son président ou sa présidente, ${club.president}.</p>

  <h2>Vu</h2>
  <p>le code général de la propriété des personnes publiques, notamment ses articles L.&#160;2122-1 à L.&#160;2122-3 ; l’article 16 du règlement des équipements sportifs municipaux.</p>

  <h2>Créneau</h2>
  <table>
    <tr><th scope="row">Établissement</th><td>${site.name}<#if site.address?has_content>, ${site.address}</#if></td></tr>
    <tr><th scope="row">Aires</th><td>${areas?join(", ")}</td></tr>
    <tr><th scope="row">Jours et heures</th><td>${times?join(" ; ")}</td></tr>
    <tr><th scope="row">Période</th><td>du ${firstDate} au ${lastDate}, aux seules dates de l’autorisation en vigueur</td></tr>
  </table>

  <#list articles as line>
  <#if line.title><h2>${line.text}</h2><#else><p>${line.text}</p></#if>
  </#list>

  <h2>Personnes désignées par le président</h2>
  <table>
    <thead><tr><th scope="col">Nom</th><th scope="col">Téléphone</th></tr></thead>
    <tbody><#list persons as person><tr><td>${person.name}</td><td>${person.telephone}</td></tr></#list></tbody>
  </table>

  <div class="signatures">
    <p>Établie le ${madeOn}, en deux exemplaires.</p>
    <table>
      <thead><tr><th scope="col">Pour l’association, ${club.president}</th><th scope="col">Pour ${city.name}, ${signatory}</th></tr></thead>
      <tbody><tr><td><p>Date et signature, précédées de « lu et approuvé »</p><div class="box">&#160;</div></td><td><p>Date et signature</p><div class="box">&#160;</div></td></tr></tbody>
    </table>
  </div>
</body>
</html>
