<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="fr">
<head><title>${title}</title><meta name="description" content="Essai"/><meta name="subject" content="Essai"/>
<style>@page { size: A4; margin: 20mm; @bottom-right { content: counter(page) " / " counter(pages); font-family: 'DejaVu Sans'; font-size: 8pt; } } body { font-family: 'DejaVu Sans'; font-size: 10pt; } table { border-collapse: collapse } th, td { border: 1px solid #555; padding: 2mm }</style></head>
<body><h1>${title}</h1><p>${text}</p><p><strong>Gras</strong> <em>italique</em> œuvre 18 h 30 « été »</p>
<table><thead><tr><th scope="col">Date</th><th scope="col">Heure</th></tr></thead><tbody><#list 1..60 as i><tr><td>${i}</td><td>18 h</td></tr></#list></tbody></table>
<p><img src="${qr}" alt="Code à scanner" style="width: 30mm"/></p></body></html>
