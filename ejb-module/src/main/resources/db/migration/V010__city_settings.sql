-- What the city says about itself. Exactly one row.
CREATE TABLE shared.city_settings (
    singleton         boolean PRIMARY KEY DEFAULT true CHECK (singleton),
    name              text    NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    department        text    NOT NULL,
    contact_email     text,
    postal_address    text,
    telephone         text,
    primary_colour    text    NOT NULL CHECK (primary_colour ~ '^#[0-9a-fA-F]{6}$'),
    school_zone       text    NOT NULL,
    map_tiles_url     text,
    map_attribution   text,
    mail_give_up_days int     NOT NULL DEFAULT 5 CHECK (mail_give_up_days BETWEEN 1 AND 30),
    logo              bytea,
    logo_media_type   text,
    CHECK ((logo IS NULL) = (logo_media_type IS NULL))
);

INSERT INTO shared.city_settings (name, department, primary_colour, school_zone)
VALUES ('Palestre', '75', '#1b4f8f', 'C');

-- Calls of programs that must not be carried out twice, with their answers.
CREATE TABLE shared.idempotency_key (
    principal    text        NOT NULL,
    key          text        NOT NULL CHECK (length(key) BETWEEN 1 AND 200),
    request_hash text        NOT NULL,
    created_at   timestamptz NOT NULL,
    status       int,
    location     text,
    body         text,
    PRIMARY KEY (principal, key)
);
CREATE INDEX idempotency_key_age ON shared.idempotency_key (created_at);
