Subject: Des séances de ${organisation} sont affectées à l'enseignement scolaire

Madame, Monsieur,

Pendant les périodes de classe, les installations sportives non spécialisées sont affectées en priorité aux établissements d'enseignement scolaire (article 9 du règlement des équipements sportifs).

À ce titre, les séances suivantes de ${organisation} sont annulées :

<#list dates as date>
- ${date}
</#list>

Motif : ${reason}

Vos autres séances ne changent pas. Vous retrouvez votre calendrier dans votre espace :
${city.baseUrl}/account/index

Cordialement,
l'équipe des réservations sportives
