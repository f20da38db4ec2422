-- Places of the fictional Ville de Beaurivage: 8 districts, 40 sites, their areas, units and opening hours.
begin;

insert into facilities.district (code, name, postal_codes, insee_codes, latitude, longitude, position) values
    ('01', 'Vieux-Port',    '{99101}', '{99501}', 47.2020, 0.6010, 1),
    ('02', 'Les Halles',    '{99102}', '{99502}', 47.2085, 0.6120, 2),
    ('03', 'Saint-Aubin',   '{99103}', '{99503}', 47.2165, 0.6020, 3),
    ('04', 'La Garenne',    '{99104}', '{99504}', 47.2190, 0.6260, 4),
    ('05', 'Les Tilleuls',  '{99105}', '{99505}', 47.2060, 0.6340, 5),
    ('06', 'Bellevue',      '{99106}', '{99506}', 47.1930, 0.6240, 6),
    ('07', 'Les Prés-Verts','{99107}', '{99507}', 47.1880, 0.6050, 7),
    ('08', 'L’Écluse',      '{99108}', '{99508}', 47.1975, 0.5840, 8);

create temp table place (id bigint, district text, kind text, name text, street text, lat float, lon float,
                         pattern text, accessible boolean, manager text) on commit drop;
insert into place values
    ( 1, '02', 'SPORTS_CENTRE', 'Centre sportif des Grands Carmes', '14 place des Grands Carmes', 47.2091, 0.6135, 'centre', true, 'Hélène Marchadier'),
    ( 2, '01', 'GYMNASIUM', 'Gymnase du Bassin-Nord',         '3 quai des Gabares',            47.2031, 0.5998, 'thirds', true, 'Karim Belhadj'),
    ( 3, '01', 'GYMNASIUM', 'Gymnase de la Corderie',         '27 rue de la Corderie',         47.2008, 0.6047, 'halves', false, 'Karim Belhadj'),
    ( 4, '01', 'POOL',      'Piscine des Gabiers',            '8 quai des Gabiers',            47.1999, 0.5979, 'pool',   true, 'Odile Fontanel'),
    ( 5, '01', 'OTHER',     'Boulodrome du Mail',             '1 mail des Platanes',           47.2046, 0.6029, 'boules', true, null),
    ( 6, '02', 'GYMNASIUM', 'Gymnase Rosalie-Vautrin',        '52 rue des Tonneliers',         47.2073, 0.6098, 'thirds', true, 'Thibault Lenormand'),
    ( 7, '02', 'OTHER',     'Salle d’armes des Halles',       '5 passage des Drapiers',        47.2079, 0.6149, 'combat', false, 'Thibault Lenormand'),
    ( 8, '02', 'TENNIS',    'Tennis du Jardin-Royal',         '2 allée du Jardin-Royal',       47.2107, 0.6108, 'tennis', true, 'Awa Sissoko'),
    ( 9, '03', 'GYMNASIUM', 'Gymnase Saint-Aubin',            '19 rue du Clos-Saint-Aubin',    47.2171, 0.6007, 'thirds', true, 'Sylvain Guérineau'),
    (10, '03', 'STADIUM',   'Stade de la Pierre-Levée',       '60 route de la Pierre-Levée',   47.2203, 0.5989, 'stadium', true, 'Sylvain Guérineau'),
    (11, '03', 'POOL',      'Piscine du Moulin-Blanc',        '11 chemin du Moulin-Blanc',     47.2149, 0.6051, 'pool',   true, 'Mireille Castagnet'),
    (12, '03', 'GYMNASIUM', 'Gymnase Alphonse-Trébuchet',     '4 rue Alphonse-Trébuchet',      47.2157, 0.5969, 'plain',  false, 'Sylvain Guérineau'),
    (13, '03', 'OTHER',     'Dojo des Cerisiers',             '33 rue des Cerisiers',          47.2181, 0.6043, 'combat', true, 'Naoki Brémond'),
    (14, '04', 'SPORTS_CENTRE', 'Centre sportif de la Garenne', '100 avenue de la Garenne',    47.2198, 0.6271, 'large',  true, 'Farida Ouahbi'),
    (15, '04', 'STADIUM',   'Stade des Genêts',               '7 chemin des Genêts',           47.2231, 0.6239, 'stadium', true, 'Farida Ouahbi'),
    (16, '04', 'GYMNASIUM', 'Gymnase du Petit-Bois',          '16 rue du Petit-Bois',          47.2174, 0.6233, 'halves', true, 'Farida Ouahbi'),
    (17, '04', 'TENNIS',    'Tennis de la Faisanderie',       '22 allée de la Faisanderie',    47.2212, 0.6309, 'tennis', false, 'Awa Sissoko'),
    (18, '04', 'OTHER',     'Skatepark de la Friche',         '41 rue des Ateliers',           47.2166, 0.6297, 'skate',  true, null),
    (19, '05', 'GYMNASIUM', 'Gymnase des Tilleuls',           '9 boulevard des Tilleuls',      47.2068, 0.6351, 'thirds', true, 'Jean-Noël Patureau'),
    (20, '05', 'GYMNASIUM', 'Gymnase Marguerite-Sauvageot',   '70 rue de l’Ancienne-Gare',     47.2043, 0.6313, 'thirds', true, 'Jean-Noël Patureau'),
    (21, '05', 'POOL',      'Piscine des Tilleuls',           '11 boulevard des Tilleuls',     47.2072, 0.6360, 'pool',   true, 'Mireille Castagnet'),
    (22, '05', 'STADIUM',   'Plaine de jeux du Tertre',       '3 route du Tertre',             47.2028, 0.6389, 'plainfield', true, 'Jean-Noël Patureau'),
    (23, '05', 'OTHER',     'Salle d’escalade du Silo',       '18 rue du Silo',                47.2085, 0.6322, 'climbing', true, 'Lucie Ardouin'),
    (24, '06', 'GYMNASIUM', 'Gymnase de Bellevue',            '45 rue du Belvédère',           47.1937, 0.6252, 'thirds', true, 'Pascal Inguimbert'),
    (25, '06', 'GYMNASIUM', 'Gymnase Colette-Desrousseaux',   '2 square des Vignes',           47.1915, 0.6217, 'plain',  true, 'Pascal Inguimbert'),
    (26, '06', 'STADIUM',   'Stade du Belvédère',             '80 rue du Belvédère',           47.1949, 0.6291, 'stadium', true, 'Pascal Inguimbert'),
    (27, '06', 'TENNIS',    'Tennis des Coteaux',             '15 sentier des Coteaux',        47.1908, 0.6268, 'tennis', true, 'Awa Sissoko'),
    (28, '06', 'OTHER',     'Salle de danse de l’Orangerie',  '6 cour de l’Orangerie',         47.1926, 0.6229, 'dance',  false, 'Lucie Ardouin'),
    (29, '07', 'SPORTS_CENTRE', 'Centre sportif des Prés-Verts', '30 avenue des Prés-Verts',   47.1887, 0.6062, 'large',  true, 'Bérangère Coulon'),
    (30, '07', 'GYMNASIUM', 'Gymnase Émile-Quéméneur',        '12 rue Émile-Quéméneur',        47.1869, 0.6021, 'halves', false, 'Bérangère Coulon'),
    (31, '07', 'STADIUM',   'Stade des Saules',               '5 chemin des Saules',           47.1851, 0.6078, 'stadium', true, 'Bérangère Coulon'),
    (32, '07', 'OTHER',     'Centre équestre de la Noue',     '1 chemin de la Noue',           47.1839, 0.6009, 'riding', false, 'Solène Jaouen'),
    (33, '07', 'OTHER',     'Boulodrome des Prés-Verts',      '34 avenue des Prés-Verts',      47.1894, 0.6044, 'boules', true, null),
    (34, '08', 'GYMNASIUM', 'Gymnase de l’Écluse',            '21 rue de l’Écluse',            47.1981, 0.5851, 'thirds', true, 'Rachid Mezouar'),
    (35, '08', 'GYMNASIUM', 'Gymnase du Chemin-Vert',         '77 rue du Chemin-Vert',         47.1962, 0.5822, 'plain',  true, 'Rachid Mezouar'),
    (36, '08', 'OTHER',     'Base nautique de l’Écluse',      '2 quai du Halage',              47.1969, 0.5868, 'nautical', true, 'Solène Jaouen'),
    (37, '08', 'STADIUM',   'Stade du Halage',                '18 quai du Halage',             47.1953, 0.5877, 'plainfield', false, 'Rachid Mezouar'),
    (38, '08', 'POOL',      'Bassin-école des Mariniers',     '10 rue des Mariniers',          47.1994, 0.5835, 'school', true, 'Odile Fontanel'),
    (39, '08', 'TENNIS',    'Tennis des Mariniers',           '12 rue des Mariniers',          47.1997, 0.5829, 'tennis', true, 'Awa Sissoko'),
    (40, '02', 'GYMNASIUM', 'Gymnase Pauline-Etchegaray',     '38 rue de la Monnaie',          47.2096, 0.6167, 'halves', true, 'Thibault Lenormand');

insert into facilities.site (id, name, kind, street, postal_code, town, district_code, latitude, longitude, telephone,
                             email, manager_name, manager_telephone, accessible, accessibility, description,
                             opens_on_public_holidays)
select id, name, kind, street, '991' || district, 'Beaurivage', district, lat, lon,
       '01 99 00 ' || to_char(10 + id / 10, 'FM00') || ' ' || to_char(id * 7 % 100, 'FM00'),
       'site' || to_char(id, 'FM00') || '@sports.beaurivage.example', manager,
       case when manager is not null then '01 99 00 50 ' || to_char(id, 'FM00') end, accessible,
       case when accessible then 'Entrée de plain-pied, vestiaire et sanitaires adaptés, place de stationnement réservée.'
            else 'Trois marches à l’entrée ; une rampe amovible est posée sur demande à l’accueil.' end,
       case kind when 'POOL' then 'Bonnet de bain obligatoire. Vestiaires collectifs pour les groupes.'
                 when 'TENNIS' then 'Chaussures adaptées à la surface exigées.'
                 when 'SPORTS_CENTRE' then 'Salles, terrains et bassin réunis autour d’un même accueil.' end,
       kind in ('POOL', 'TENNIS', 'SPORTS_CENTRE')
from place;

-- What a place of each pattern is made of. Units: parts an area covers; null: the area is a unit of its own.
create temp table made_of (pattern text, position int, area text, setting text, surface text, l numeric, w numeric,
                           capacity int, disciplines text[], units text[]) on commit drop;
insert into made_of values
    ('thirds', 1, 'Grande salle (entière)', 'INDOOR', 'Parquet', 44, 24, 200, '{BASKETBALL,HANDBALL,VOLLEYBALL,FUTSAL,BADMINTON}', '{Grande salle : tiers gauche,Grande salle : tiers central,Grande salle : tiers droit}'),
    ('thirds', 2, 'Grande salle : tiers gauche',  'INDOOR', 'Parquet', 24, 14.60, 60, '{VOLLEYBALL,BADMINTON,MULTISPORTS}', null),
    ('thirds', 3, 'Grande salle : tiers central', 'INDOOR', 'Parquet', 24, 14.60, 60, '{VOLLEYBALL,BADMINTON,MULTISPORTS}', null),
    ('thirds', 4, 'Grande salle : tiers droit',   'INDOOR', 'Parquet', 24, 14.60, 60, '{VOLLEYBALL,BADMINTON,MULTISPORTS}', null),
    ('thirds', 5, 'Salle polyvalente', 'INDOOR', 'Sol synthétique', 15, 12, 40, '{FITNESS,DANCE,YOGA}', null),
    ('halves', 1, 'Salle (entière)', 'INDOOR', 'Parquet', 40, 20, 150, '{BASKETBALL,HANDBALL,VOLLEYBALL,FUTSAL}', '{Salle : moitié est,Salle : moitié ouest}'),
    ('halves', 2, 'Salle : moitié est',   'INDOOR', 'Parquet', 20, 20, 60, '{BADMINTON,VOLLEYBALL,TABLE_TENNIS}', null),
    ('halves', 3, 'Salle : moitié ouest', 'INDOOR', 'Parquet', 20, 20, 60, '{BADMINTON,VOLLEYBALL,TABLE_TENNIS}', null),
    ('plain', 1, 'Salle omnisports', 'INDOOR', 'Sol synthétique', 36, 18, 120, '{BASKETBALL,FUTSAL,BADMINTON,ARTISTIC_GYMNASTICS}', null),
    ('combat', 1, 'Salle d’armes', 'INDOOR', 'Parquet', 24, 12, 40, '{FENCING}', null),
    ('combat', 2, 'Tatami', 'INDOOR', 'Tatami', 14, 14, 40, '{JUDO,KARATE,AIKIDO,TAEKWONDO}', null),
    ('boules', 1, 'Terrains de boules', 'COVERED', 'Stabilisé', 40, 15, 96, '{PETANQUE}', null),
    ('skate', 1, 'Aire de glisse', 'OUTDOOR', 'Béton', 45, 25, 80, '{SKATEBOARD,ROLLER,BMX}', null),
    ('climbing', 1, 'Mur de difficulté', 'INDOOR', null, null, null, 50, '{CLIMBING}', null),
    ('climbing', 2, 'Salle de bloc', 'INDOOR', null, null, null, 40, '{CLIMBING}', null),
    ('dance', 1, 'Studio de danse', 'INDOOR', 'Parquet', 14, 10, 30, '{DANCE,YOGA,FITNESS}', null),
    ('riding', 1, 'Manège', 'COVERED', 'Sable', 60, 20, null, '{RIDING}', null),
    ('riding', 2, 'Carrière', 'OUTDOOR', 'Sable', 80, 40, null, '{RIDING}', null),
    ('nautical', 1, 'Plan d’eau', 'NATURAL', null, 900, 60, null, '{ROWING,CANOE_KAYAK,SAILING}', null),
    ('stadium', 1, 'Terrain d’honneur', 'OUTDOOR', 'Gazon naturel', 105, 68, 400, '{FOOTBALL,RUGBY}', null),
    ('stadium', 2, 'Terrain synthétique (entier)', 'OUTDOOR', 'Gazon synthétique', 100, 64, null, '{FOOTBALL,RUGBY,HOCKEY}', '{Terrain synthétique : demi nord,Terrain synthétique : demi sud}'),
    ('stadium', 3, 'Terrain synthétique : demi nord', 'OUTDOOR', 'Gazon synthétique', 50, 64, null, '{FOOTBALL,ULTIMATE}', null),
    ('stadium', 4, 'Terrain synthétique : demi sud',  'OUTDOOR', 'Gazon synthétique', 50, 64, null, '{FOOTBALL,ULTIMATE}', null),
    ('stadium', 5, 'Piste d’athlétisme', 'OUTDOOR', 'Synthétique', 400, null, null, '{ATHLETICS,RUNNING}', null),
    ('plainfield', 1, 'Terrain de grands jeux', 'OUTDOOR', 'Gazon naturel', 100, 60, null, '{FOOTBALL,RUGBY,BASEBALL}', null),
    ('plainfield', 2, 'Plateau multisports', 'OUTDOOR', 'Enrobé', 40, 20, null, '{BASKETBALL,HANDBALL,FUTSAL}', null),
    ('school', 1, 'Bassin d’apprentissage', 'INDOOR', 'Carrelage', 12.5, 8, 30, '{SWIMMING,AQUAGYM}', null);
-- Pools: the whole basin and its lanes. Tennis: courts. The big centres: everything.
insert into made_of
    select 'pool', 1, 'Grand bassin (entier)', 'INDOOR', 'Carrelage', 25, 15, 180, '{SWIMMING,WATER_POLO,ARTISTIC_SWIMMING}'::text[],
           (select array_agg('Grand bassin : ligne ' || n order by n) from generate_series(1, 6) n)
    union all select 'pool', 1 + n, 'Grand bassin : ligne ' || n, 'INDOOR', 'Carrelage', 25, 2.5, 12, '{SWIMMING}', null from generate_series(1, 6) n
    union all select 'pool', 8, 'Petit bassin', 'INDOOR', 'Carrelage', 12.5, 10, 40, '{SWIMMING,AQUAGYM}', null
    union all select 'tennis', n, 'Court ' || n, case when n <= 2 then 'COVERED' else 'OUTDOOR' end,
                     case when n <= 2 then 'Résine' else 'Terre battue' end, 23.77, 10.97, null, '{TENNIS}', null from generate_series(1, 4) n;
insert into made_of
    select 'large', position, area, setting, surface, l, w, capacity, disciplines, units from made_of where pattern = 'thirds'
    union all select 'large', position + 10, area, setting, surface, l, w, capacity, disciplines, units from made_of where pattern = 'stadium'
    union all select 'large', 20, 'Dojo', 'INDOOR', 'Tatami', 20, 14, 60, '{JUDO,KARATE,AIKIDO}', null;
insert into made_of
    select 'centre', position, area, setting, surface, l, w, capacity, disciplines, units from made_of where pattern = 'large'
    union all select 'centre', position + 30, area, setting, surface, l, w, capacity, disciplines, units from made_of where pattern = 'pool'
    union all select 'centre', position + 40, area, setting, surface, l, w, capacity, disciplines, units from made_of where pattern = 'tennis'
    union all select 'centre', 50, 'Salle de musculation', 'INDOOR', 'Sol synthétique', 18, 12, 25, '{WEIGHT_TRAINING,FITNESS}', null
    union all select 'centre', 51, 'Salle d’armes', 'INDOOR', 'Parquet', 24, 12, 40, '{FENCING}', null;

create temp table piece on commit drop as
    select row_number() over (order by p.id, m.position) id, p.id site_id, m.position, m.area, m.setting, m.surface, m.l, m.w,
           m.capacity, p.accessible, m.disciplines, coalesce(m.units, array[m.area]) units
    from place p join made_of m using (pattern);
insert into facilities.area (id, site_id, name, position, setting, surface, length_m, width_m, capacity, accessible, lit)
    select id, site_id, area, position, setting, surface, l, w, capacity, accessible, setting <> 'NATURAL' from piece;
insert into facilities.unit (id, site_id, name)
    select row_number() over (order by site_id, first), site_id, name
    from (select p.site_id, u.name, min(p.position * 100 + u.n) first
          from piece p cross join unnest(p.units) with ordinality u (name, n) group by 1, 2) parts;
insert into facilities.area_unit (area_id, unit_id, site_id)
    select p.id, u.id, p.site_id
    from piece p cross join unnest(p.units) part join facilities.unit u on u.site_id = p.site_id and u.name = part;
insert into facilities.area_discipline (area_id, discipline_code)
    select id, unnest(disciplines) from piece;
-- The teaching pool has no public admission and takes no club.
update facilities.area set bookable = false where site_id = 38;

-- Pools and tennis have hours of their own; pools open longer in July and August.
update facilities.opening_time t
    set times = case when s.kind = 'POOL' then facilities.timerange('07:00', case when weekday > 5 then time '18:00' else time '22:00' end)
                     else facilities.timerange('08:00', '21:00') end
    from facilities.opening_period p join facilities.site s on s.id = p.site_id
    where p.id = t.period_id and s.kind in ('POOL', 'TENNIS');
with summer as (
    insert into facilities.opening_period (site_id, name, dates)
    select s.id, 'Horaires d’été', daterange(make_date(y, 7, 1), make_date(y, 9, 1))
    from facilities.site s cross join lateral (values (extract(year from current_date)::int), (extract(year from current_date)::int + 1)) years (y)
    where s.kind = 'POOL' returning id)
insert into facilities.opening_time (period_id, weekday, times)
    select id, day, facilities.timerange('10:00', '20:00') from summer cross join generate_series(1, 7) day;

select setval('facilities.site_id_seq', 1000), setval('facilities.area_id_seq', 1000), setval('facilities.unit_id_seq', 1000);
commit;
