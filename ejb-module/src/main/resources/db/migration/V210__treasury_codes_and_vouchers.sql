-- What Hélios takes as codes of the collectivity (three digits) and of the budget (a digit or letter, then a digit); what could be
-- neither has to be typed again.
UPDATE billing.treasury_settings
   SET collectivity_code = CASE WHEN collectivity_code ~ '^[0-9]{1,3}$' AND collectivity_code !~ '^0+$'
                                THEN lpad(collectivity_code, 3, '0') END,
       budget_code = CASE WHEN budget_code ~ '^[0-9A-Z][0-9]$' THEN budget_code
                          WHEN budget_code ~ '^[0-9]$' THEN '0' || budget_code END;
ALTER TABLE billing.treasury_settings
    DROP CONSTRAINT treasury_settings_collectivity_code_check,
    DROP CONSTRAINT treasury_settings_budget_code_check,
    ADD CONSTRAINT treasury_settings_collectivity_code_check CHECK (collectivity_code ~ '^[0-9]{3}$' AND collectivity_code <> '000'),
    ADD CONSTRAINT treasury_settings_budget_code_check CHECK (budget_code ~ '^[0-9A-Z][0-9]$'),
    -- whether each order carries its invoice as a voucher (PES_PJ)
    ADD COLUMN vouchers boolean NOT NULL DEFAULT false,
    -- after so many days below zero what was taken from a prepaid wallet may be ordered; null: never
    ADD COLUMN wallet_days integer DEFAULT 60 CHECK (wallet_days BETWEEN 1 AND 730);
