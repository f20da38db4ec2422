<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="fr" lang="fr">
<head>
  <title>Ordre du jour – ${commission}, ${date}</title>
  <meta name="description" content="Ordre du jour de la commission d’attribution des créneaux sportifs"/>
  <meta name="subject" content="Commission d’attribution des créneaux sportifs"/>
  <meta name="author" content="${city.name}"/>
  <style>
    @page { size: A4; margin: 18mm 18mm 20mm 18mm;
      @bottom-left { content: "${commission}, séance du ${date}"; font-family: 'DejaVu Sans'; font-size: 8pt; color: #444; }
      @bottom-right { content: "Page " counter(page) " sur " counter(pages); font-family: 'DejaVu Sans'; font-size: 8pt; color: #444; } }
    body { font-family: 'DejaVu Sans'; font-size: 9pt; line-height: 1.4; color: #111; }
    h1 { font-size: 15pt; margin: 6mm 0 1mm 0; color: ${city.primaryColour}; line-height: 1.2; }
    h2 { font-size: 11pt; margin: 5mm 0 1mm 0; page-break-after: avoid; color: ${city.primaryColour}; }
    h3 { font-size: 9.5pt; margin: 4mm 0 1mm 0; page-break-after: avoid; }
    p { margin: 0 0 1.5mm 0; }
    table { border-collapse: collapse; width: 100%; }
    th { text-align: left; vertical-align: top; font-weight: bold; }
    td { vertical-align: top; }
    .name { font-size: 13pt; font-weight: bold; }
    .subtitle { font-size: 10pt; }
    .list { -fs-table-paginate: paginate; }
    .list th { border-bottom: 1pt solid #444; padding: 1mm 2mm 1mm 0; }
    .list td { border-bottom: 0.4pt solid #bbb; padding: 1mm 2mm 1mm 0; }
    .list tr { page-break-inside: avoid; }
    .item { page-break-inside: avoid; border-top: 0.6pt solid #888; padding-top: 1mm; }
    .facts th { width: 38mm; padding: 0.6mm 2mm 0.6mm 0; }
    .facts td { padding: 0.6mm 0; }
    .decision { font-weight: bold; }
    .signatures { margin-top: 10mm; page-break-inside: avoid; }
    .signatures td { width: 50%; height: 30mm; }
  </style>
</head>
<body>
  <p class="name">${city.name}</p>
  <#if city.postalAddress??><#list city.postalAddress?split("\n") as line><p>${line}</p></#list></#if>
  <h1>Ordre du jour</h1>
  <p class="subtitle">${commission}</p>
  <p><strong>Séance du ${day} ${date} à ${time}</strong>, ${place}</p>

  <h2>Membres convoqués</h2>
  <#if members?has_content>
  <table class="list">
    <thead><tr><th scope="col">Nom</th><th scope="col">Qualité</th></tr></thead>
    <tbody><#list members as member><tr><td>${member.name}<#if member.chair> (préside)</#if></td><td>${member.function}</td></tr></#list></tbody>
  </table>
  <#else><p>Aucun membre n’est désigné.</p></#if>

  <h2>Demandes à examiner (${items?size})</h2>
  <#if items?has_content>
  <table class="list">
    <thead><tr><th scope="col">N°</th><th scope="col">Demande et association</th><th scope="col">Créneau demandé</th><th scope="col">Points</th><th scope="col">Avis du service</th></tr></thead>
    <tbody><#list items as item><tr><td>${item.position}</td><td><p>${item.club}</p><p>${item.number}</p></td><td><p>${item.site}, ${item.areas}</p><p>${item.discipline}</p><#list item.times as time><p>${time}</p></#list></td><td>${item.score}</td><td><p>${item.opinion}</p><#if item.opinionText?has_content><p>${item.opinionText}</p></#if></td></tr></#list></tbody>
  </table>
  <#else><p>Aucune demande n’est inscrite.</p></#if>
</body>
</html>
