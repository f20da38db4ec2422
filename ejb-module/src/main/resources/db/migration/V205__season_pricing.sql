-- What weekly slots cost (art. 13; S1: what is not given up is invoiced, used or not): how the city charges them, and how far it is.

-- One row: by which tariff, and who lives here. No tariff: nothing is charged yet.
CREATE TABLE seasonal.pricing_rules (
    id                 integer PRIMARY KEY DEFAULT 1 CHECK (id = 1),
    version            bigint  NOT NULL DEFAULT 1,
    tariff_code        text    REFERENCES billing.tariff,
    resident_postcodes text[]  NOT NULL DEFAULT '{}'            -- of head offices; empty: every club is resident
);
INSERT INTO seasonal.pricing_rules DEFAULT VALUES;

-- As which kind of user a club is charged, by the age of whom the slot is for.
CREATE TABLE seasonal.pricing_age_band (
    age_band  text PRIMARY KEY CHECK (age_band IN ('AGES_0_4', 'AGES_5_10', 'AGES_11_14', 'AGES_15_17', 'AGES_18_59',
                  'AGES_60_AND_OVER', 'ALL_AGES')),
    user_kind text NOT NULL REFERENCES billing.user_kind
);
INSERT INTO seasonal.pricing_age_band VALUES
    ('AGES_0_4', 'ASSOCIATION_YOUTH'), ('AGES_5_10', 'ASSOCIATION_YOUTH'), ('AGES_11_14', 'ASSOCIATION_YOUTH'),
    ('AGES_15_17', 'ASSOCIATION_YOUTH'), ('AGES_18_59', 'ASSOCIATION'), ('AGES_60_AND_OVER', 'ASSOCIATION'),
    ('ALL_AGES', 'ASSOCIATION');

-- Hours of the week in which prices are off-peak; all others are peak (art. II.6).
CREATE TABLE seasonal.off_peak (
    day        integer NOT NULL CHECK (day BETWEEN 1 AND 7),
    start_time time    NOT NULL,
    end_time   time    NOT NULL CHECK (end_time > start_time),
    PRIMARY KEY (day, start_time)
);

-- What a club is charged as, where that differs from the rules. Null: as the rules say.
CREATE TABLE seasonal.club_pricing (
    organisation_id bigint PRIMARY KEY REFERENCES accounts.organisation ON DELETE CASCADE,
    user_kind       text REFERENCES billing.user_kind,
    resident        boolean,
    CHECK (num_nonnulls(user_kind, resident) > 0)
);

-- Which item of the tariff an area is charged as.
CREATE TABLE seasonal.area_pricing (
    area_id   bigint PRIMARY KEY REFERENCES facilities.area ON DELETE CASCADE,
    item_code text   NOT NULL CHECK (item_code ~ '^[A-Z][A-Z0-9_]{1,29}$')
);

-- The terms in which a season is invoiced; without any, three: until 31 December, until 31 March, until its end.
CREATE TABLE seasonal.billing_term (
    season_id     bigint  NOT NULL REFERENCES calendar.season ON DELETE CASCADE,
    position      integer NOT NULL CHECK (position BETWEEN 1 AND 24),
    label_french  text    NOT NULL CHECK (length(label_french) BETWEEN 1 AND 60),
    label_english text    NOT NULL CHECK (length(label_english) BETWEEN 1 AND 60),
    first_date    date    NOT NULL,
    last_date     date    NOT NULL CHECK (last_date >= first_date),
    due_on        date    NOT NULL,                             -- from which it is invoiced
    PRIMARY KEY (season_id, position),
    EXCLUDE USING gist (season_id WITH =, daterange(first_date, last_date, '[]') WITH &&)
);

-- Slots that the city grants free of charge (CGPPP L2125-1): why, and by which text.
CREATE TABLE seasonal.free_of_charge (
    request_id bigint PRIMARY KEY REFERENCES seasonal.slot_request ON DELETE CASCADE,
    reason     text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 300),
    article    text        NOT NULL CHECK (length(article) BETWEEN 1 AND 120),
    given_at   timestamptz NOT NULL
);

-- What is to be priced, and why. Written in the transaction of what happened, and only ever added to: nobody waits for who
-- prices, who takes the lines that he sees and works on what stands then. No foreign key, which would wait for the decision.
CREATE TABLE seasonal.pricing_wanted (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    request_id bigint      NOT NULL,
    cause      text        NOT NULL CHECK (cause IN ('GRANTED', 'CHANGED', 'GIVEN_UP', 'REVOKED', 'HOURS', 'SESSIONS',
                               'CLOSING', 'FREE', 'RULES', 'AGAIN', 'ANEW')),
    from_date  date,                                            -- the day from which something is otherwise
    due_at     timestamptz NOT NULL DEFAULT now()               -- later after a failure
);
CREATE INDEX pricing_wanted_request ON seasonal.pricing_wanted (request_id, due_at);

-- What became of it: one row for a slot, which is also the lock of whoever prices it.
CREATE TABLE seasonal.slot_price (
    request_id   bigint PRIMARY KEY REFERENCES seasonal.slot_request ON DELETE CASCADE,
    state        text   NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'PRICED', 'FREE', 'NOT_PRICED')),
    amount_cents bigint NOT NULL DEFAULT 0 CHECK (amount_cents >= 0),
    waived_cents bigint NOT NULL DEFAULT 0 CHECK (waived_cents >= 0),   -- what it would cost if it were not free of charge
    priced_at    timestamptz,
    problems     text[] NOT NULL DEFAULT '{}',                  -- KIND or KIND|what
    CHECK ((state = 'NOT_PRICED') = (cardinality(problems) > 0))
);
CREATE INDEX slot_price_not_priced ON seasonal.slot_price (request_id) WHERE state = 'NOT_PRICED';

CREATE TABLE seasonal.slot_price_term (
    request_id    bigint NOT NULL REFERENCES seasonal.slot_price ON DELETE CASCADE,
    first_date    date   NOT NULL,                              -- of the term
    label_french  text   NOT NULL,
    label_english text   NOT NULL,
    due_on        date   NOT NULL,
    amount_cents  bigint NOT NULL,
    PRIMARY KEY (request_id, first_date)
);

-- By what a slot was priced. It stays so: a later grid or classification has no say in what was priced already.
CREATE TABLE seasonal.price_basis (
    request_id bigint NOT NULL REFERENCES seasonal.slot_price ON DELETE CASCADE,
    kind       text   NOT NULL CHECK (kind IN ('GRID', 'ITEM', 'USER', 'RESIDENT')),
    subject    text   NOT NULL,                                 -- GRID: first day of the term; ITEM: id of the area; else empty
    value      text   NOT NULL CHECK (length(value) BETWEEN 1 AND 60),
    PRIMARY KEY (request_id, kind, subject)
);
