-- A message about a session or about school time is also one to the club that it was written to.
CREATE TABLE messaging.further_case (
    message_id bigint NOT NULL REFERENCES messaging.message ON DELETE CASCADE,
    case_type  text   NOT NULL,
    case_id    bigint NOT NULL,
    PRIMARY KEY (case_type, case_id, message_id)
);
CREATE INDEX further_case_message ON messaging.further_case (message_id);
