-- An offer from the waiting list can leave the dates that are promised to other clubs to those clubs, except for promises that
-- the office breaks knowingly. Without it the club gets all dates, as the office saw them.
ALTER TABLE seasonal.slot_offer
    ADD COLUMN leave_out_promised boolean NOT NULL DEFAULT false,
    ADD COLUMN accepted_promises  text[]  NOT NULL DEFAULT '{}';
