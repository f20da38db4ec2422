-- A link may also carry the address that is to become the account's: whoever holds it shows that he reads it.
ALTER TABLE accounts.single_use_token
    DROP CONSTRAINT single_use_token_purpose_check,
    ADD CONSTRAINT single_use_token_purpose_check
        CHECK (purpose IN ('CONFIRM_EMAIL', 'RESET_PASSWORD', 'CHANGE_EMAIL')),
    ADD new_email text CHECK (new_email = lower(new_email)),
    ADD CONSTRAINT single_use_token_new_email CHECK ((purpose = 'CHANGE_EMAIL') = (new_email IS NOT NULL));
