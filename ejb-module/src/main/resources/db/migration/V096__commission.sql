-- Allocation commissions: one for each district and one for the pools, their sessions, agendas, votes and minutes.
CREATE TABLE seasonal.commission (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    version       bigint  NOT NULL DEFAULT 1,
    name          text    NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    district_code text REFERENCES facilities.district ON UPDATE CASCADE,     -- null: the pools of the whole city
    place         text CHECK (length(place) <= 200),                        -- where it usually meets
    quorum        integer NOT NULL DEFAULT 1 CHECK (quorum BETWEEN 1 AND 100),
    active        boolean NOT NULL DEFAULT true
);
CREATE UNIQUE INDEX commission_competent ON seasonal.commission (district_code) NULLS NOT DISTINCT WHERE active;

-- Who usually sits: agents or people from outside, who need no account.
CREATE TABLE seasonal.commission_member (
    commission_id bigint  NOT NULL REFERENCES seasonal.commission ON DELETE CASCADE,
    position      integer NOT NULL,
    name          text    NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    function      text    NOT NULL CHECK (length(function) BETWEEN 1 AND 160),
    email         text CHECK (length(email) <= 254),
    chair         boolean NOT NULL DEFAULT false,
    PRIMARY KEY (commission_id, position)
);
CREATE UNIQUE INDEX commission_member_chair ON seasonal.commission_member (commission_id) WHERE chair;

CREATE TABLE seasonal.commission_session (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    version       bigint  NOT NULL DEFAULT 1,
    commission_id bigint  NOT NULL REFERENCES seasonal.commission,
    held_on       date    NOT NULL,
    starts_at     time    NOT NULL,
    place         text    NOT NULL CHECK (length(place) BETWEEN 1 AND 200),
    quorum        integer NOT NULL CHECK (quorum BETWEEN 1 AND 100),
    closed        boolean NOT NULL DEFAULT false,
    closed_at     timestamptz,
    document_id   bigint REFERENCES documents.document,                     -- the minutes
    invited_at    timestamptz,
    invitation    uuid,                                                     -- the action that invited last
    UNIQUE (id, closed),
    CHECK (closed = (closed_at IS NOT NULL) AND closed = (document_id IS NOT NULL)),
    CHECK ((invited_at IS NULL) = (invitation IS NULL))
);
CREATE INDEX commission_session_held ON seasonal.commission_session (commission_id, held_on DESC);

CREATE TABLE seasonal.session_member (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    session_id bigint  NOT NULL,
    closed     boolean NOT NULL DEFAULT false,
    position   integer NOT NULL,
    name       text    NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    function   text    NOT NULL CHECK (length(function) BETWEEN 1 AND 160),
    email      text CHECK (length(email) <= 254),
    chair      boolean NOT NULL DEFAULT false,
    attendance text    NOT NULL DEFAULT 'EXPECTED' CHECK (attendance IN ('EXPECTED', 'PRESENT', 'EXCUSED', 'ABSENT')),
    FOREIGN KEY (session_id, closed) REFERENCES seasonal.commission_session (id, closed)
        ON UPDATE CASCADE ON DELETE CASCADE
);
CREATE INDEX session_member_session ON seasonal.session_member (session_id, closed);
CREATE UNIQUE INDEX session_member_chair ON seasonal.session_member (session_id) WHERE chair;

-- A request on the agenda of a session, with the office's opinion and what the commission made of it.
CREATE TABLE seasonal.agenda_item (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    version       bigint  NOT NULL DEFAULT 1,
    session_id    bigint  NOT NULL,
    closed        boolean NOT NULL DEFAULT false,
    request_id    bigint  NOT NULL REFERENCES seasonal.slot_request,
    position      integer NOT NULL,
    opinion       text    NOT NULL CHECK (opinion IN ('FAVOURABLE', 'FAVOURABLE_WITH_CHANGES', 'UNFAVOURABLE')),
    opinion_text  text CHECK (length(opinion_text) <= 2000),
    decision      text CHECK (decision IN ('AS_ASKED', 'WITH_CHANGES', 'REFUSED', 'POSTPONED')),
    votes_for     integer CHECK (votes_for >= 0),
    votes_against integer CHECK (votes_against >= 0),
    abstained     integer CHECK (abstained >= 0),
    reason        text CHECK (length(reason) <= 2000),
    decided_at    timestamptz,
    FOREIGN KEY (session_id, closed) REFERENCES seasonal.commission_session (id, closed) ON UPDATE CASCADE,
    UNIQUE (session_id, request_id),
    CHECK ((decision IS NULL) = (decided_at IS NULL)),
    CHECK (num_nulls(votes_for, votes_against, abstained) = CASE WHEN decision IS NULL THEN 3 ELSE 0 END),
    CHECK (decision IS DISTINCT FROM 'REFUSED' OR reason IS NOT NULL),
    CHECK (decision IS NOT NULL OR reason IS NULL),
    CHECK (NOT closed OR decision IS NOT NULL)
);
-- at most once on an agenda that is not closed
CREATE UNIQUE INDEX agenda_item_open ON seasonal.agenda_item (request_id) WHERE NOT closed;
CREATE INDEX agenda_item_request ON seasonal.agenda_item (request_id);
CREATE INDEX agenda_item_session ON seasonal.agenda_item (session_id, closed);

-- What a closed session says stays said.
CREATE FUNCTION seasonal.keep_closed_session() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (TG_OP = 'INSERT' AND NEW.closed) OR (TG_OP <> 'INSERT' AND OLD.closed) THEN
        RAISE EXCEPTION 'the session of the commission is closed'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'commission_session_closed';
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER commission_session_closed BEFORE INSERT OR UPDATE OR DELETE ON seasonal.commission_session
    FOR EACH ROW EXECUTE FUNCTION seasonal.keep_closed_session();
CREATE TRIGGER session_member_closed BEFORE INSERT OR UPDATE OR DELETE ON seasonal.session_member
    FOR EACH ROW EXECUTE FUNCTION seasonal.keep_closed_session();
CREATE TRIGGER agenda_item_closed BEFORE INSERT OR UPDATE OR DELETE ON seasonal.agenda_item
    FOR EACH ROW EXECUTE FUNCTION seasonal.keep_closed_session();

-- A decision is taken once: it is undone before another is taken.
CREATE FUNCTION seasonal.decide_item_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.decision IS NOT NULL AND (OLD.decision, OLD.votes_for, OLD.votes_against, OLD.abstained, OLD.reason)
            IS DISTINCT FROM (NEW.decision, NEW.votes_for, NEW.votes_against, NEW.abstained, NEW.reason) THEN
        RAISE EXCEPTION 'item % is decided', OLD.id USING ERRCODE = 'check_violation', CONSTRAINT = 'agenda_item_decided_once';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER agenda_item_decided_once BEFORE UPDATE ON seasonal.agenda_item
    FOR EACH ROW WHEN (OLD.decision IS NOT NULL) EXECUTE FUNCTION seasonal.decide_item_once();

-- Nobody votes who is not there, whichever of the two is written first.
CREATE FUNCTION seasonal.count_votes() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    of_session bigint := coalesce(NEW.session_id, OLD.session_id);
    present bigint;
BEGIN
    PERFORM FROM seasonal.commission_session WHERE id = of_session FOR NO KEY UPDATE;
    SELECT count(*) INTO present FROM seasonal.session_member WHERE session_id = of_session AND attendance = 'PRESENT';
    IF EXISTS (SELECT FROM seasonal.agenda_item WHERE session_id = of_session
                AND votes_for + votes_against + abstained > present) THEN
        RAISE EXCEPTION 'more votes than members present'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'agenda_item_votes';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER agenda_item_votes AFTER INSERT OR UPDATE OF votes_for, votes_against, abstained ON seasonal.agenda_item
    FOR EACH ROW WHEN (NEW.decision IS NOT NULL) EXECUTE FUNCTION seasonal.count_votes();
CREATE TRIGGER session_member_votes AFTER UPDATE OF attendance ON seasonal.session_member
    FOR EACH ROW WHEN (OLD.attendance = 'PRESENT' AND NEW.attendance <> 'PRESENT') EXECUTE FUNCTION seasonal.count_votes();
CREATE TRIGGER session_member_gone AFTER DELETE ON seasonal.session_member
    FOR EACH ROW WHEN (OLD.attendance = 'PRESENT') EXECUTE FUNCTION seasonal.count_votes();

-- Which commission decides on a site: that of its district; that of the pools, if there is one, on pools.
CREATE VIEW seasonal.site_commission AS
    SELECT DISTINCT ON (s.id) s.id AS site_id, c.id AS commission_id
      FROM facilities.site s
      JOIN seasonal.commission c
        ON c.active AND (c.district_code = s.district_code OR c.district_code IS NULL AND s.kind = 'POOL')
     ORDER BY s.id, c.district_code NULLS FIRST;
