-- The city of the demonstration: fictional, in zone C.
UPDATE shared.city_settings
SET name = 'Ville de Beaurivage',
    department = '94',
    contact_email = 'sports@beaurivage.example',
    postal_address = E'Direction des sports\n12 quai des Tilleuls\n94990 Beaurivage',
    telephone = '01 99 00 12 34',
    primary_colour = '#1b4f8f',
    school_zone = 'C';
