CREATE SCHEMA calendar;

-- Sports seasons: from 1 September to early July, never two at once.
CREATE TABLE calendar.season (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    label      text NOT NULL UNIQUE CHECK (length(label) BETWEEN 1 AND 20),
    start_date date NOT NULL,
    end_date   date NOT NULL,                    -- first day that no longer belongs to it
    version    int  NOT NULL DEFAULT 0,
    CHECK (end_date > start_date),
    CONSTRAINT season_overlap EXCLUDE USING gist (daterange(start_date, end_date) WITH &&)
);

-- School breaks of each zone, as the ministry publishes them or as the city corrected them.
CREATE TABLE calendar.school_break (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    zone       text NOT NULL CHECK (length(zone) BETWEEN 1 AND 40),
    name       text NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
    start_date date NOT NULL,
    end_date   date NOT NULL,                    -- day of return, so the first day that no longer belongs to it
    version    int  NOT NULL DEFAULT 0,
    CHECK (end_date > start_date),
    CONSTRAINT school_break_overlap EXCLUDE USING gist (zone WITH =, daterange(start_date, end_date) WITH &&)
);

-- Days of every year on which the city closes all its facilities (regulation, Art. 7).
CREATE TABLE calendar.yearly_closing (
    id     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    month  int  NOT NULL CHECK (month BETWEEN 1 AND 12),
    day    int  NOT NULL CHECK (day BETWEEN 1 AND 31),
    reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 120),
    CONSTRAINT yearly_closing_once UNIQUE (month, day)
);
INSERT INTO calendar.yearly_closing (month, day, reason)
VALUES (1, 1, 'Jour de l’An'), (5, 1, 'Fête du Travail'), (7, 14, 'Fête nationale'), (8, 15, 'Assomption'), (12, 25, 'Noël');

-- Dated closings beside them.
CREATE TABLE calendar.closing_period (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    start_date date NOT NULL,
    end_date   date NOT NULL,                    -- first day that no longer belongs to it
    reason     text NOT NULL CHECK (length(reason) BETWEEN 1 AND 120),
    CHECK (end_date > start_date),
    CONSTRAINT closing_period_overlap EXCLUDE USING gist (daterange(start_date, end_date) WITH &&)
);
