-- Extensions that the contexts rely on. All three come with PostgreSQL itself; a database owner may create them.
CREATE EXTENSION IF NOT EXISTS btree_gist;  -- exclusion constraints over an id and a range
CREATE EXTENSION IF NOT EXISTS pg_trgm;     -- search in names
CREATE EXTENSION IF NOT EXISTS unaccent;    -- "Evry" finds "Évry"

CREATE SCHEMA shared;

-- Lower case without accents, usable in an index (unaccent itself is only STABLE).
CREATE FUNCTION shared.fold(input text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
    RETURN lower(public.unaccent('public.unaccent'::regdictionary, input));
