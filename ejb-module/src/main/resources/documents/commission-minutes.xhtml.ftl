<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="fr" lang="fr">
<head>
  <title>Procès-verbal – ${commission}, ${date}</title>
  <meta name="description" content="Procès-verbal de la commission d’attribution des créneaux sportifs"/>
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
  <h1>Procès-verbal</h1>
  <p class="subtitle">${commission}</p>
  <p><strong>Séance du ${day} ${date} à ${time}</strong>, ${place}</p>

  <h2>Composition</h2>
  <table class="list">
    <thead><tr><th scope="col">Nom</th><th scope="col">Qualité</th><th scope="col">Présence</th></tr></thead>
    <tbody><#list members as member><tr><td>${member.name}<#if member.chair> (préside)</#if></td><td>${member.function}</td><td>${member.attendance}</td></tr></#list></tbody>
  </table>
  <p>Membres présents : ${present}. Quorum : ${quorum}. <#if quorate>Le quorum est atteint ; la commission peut valablement délibérer.<#else>Le quorum n’est pas atteint.</#if></p>
  <p>La séance est présidée par ${chair}.</p>

  <h2>Demandes examinées (${items?size})</h2>
  <#list items as item>
  <div class="item">
    <h3>${item.position}. ${item.club} – demande n° ${item.number}</h3>
    <table class="facts">
      <tr><th scope="row">Demande</th><td>${item.discipline} ; ${item.site}, ${item.areas} ; ${item.times?join(", ")}</td></tr>
      <#if item.score?has_content><tr><th scope="row">Points</th><td>${item.score}</td></tr></#if>
      <tr><th scope="row">Avis du service</th><td>${item.opinion}<#if item.opinionText?has_content>. ${item.opinionText}</#if></td></tr>
      <tr><th scope="row">Décision</th><td class="decision">${item.decision}</td></tr>
      <#if item.granted?has_content><tr><th scope="row">Créneau attribué</th><td>${item.granted}</td></tr></#if>
      <#if item.free?has_content><tr><th scope="row">À titre gratuit</th><td>${item.free}</td></tr></#if>
      <tr><th scope="row">Votes</th><td>pour : ${item.inFavour} ; contre : ${item.against} ; abstentions : ${item.abstained}</td></tr>
      <#if item.reason?has_content><tr><th scope="row">Motif</th><td>${item.reason}</td></tr></#if>
    </table>
  </div>
  </#list>
  <#if !items?has_content><p>Aucune demande n’était inscrite.</p></#if>

  <div class="signatures">
    <h2>Signatures</h2>
    <table><tr><td><p>La présidence de la séance</p><p>${chair}</p></td><td><p>Le secrétariat de la séance</p></td></tr></table>
  </div>
</body>
</html>
