-- A series may hold its units before its holder knows: a decision that is not published yet.
ALTER TABLE occupancy.series ADD announced boolean NOT NULL DEFAULT true;
