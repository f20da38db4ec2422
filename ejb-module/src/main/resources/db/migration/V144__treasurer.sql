-- Those who keep the city's money: the treasurer with everything about it, the cashier with the cash office alone.
ALTER TABLE accounts.agent_role DROP CONSTRAINT agent_role_role_check;
ALTER TABLE accounts.agent_role ADD CONSTRAINT agent_role_role_check
    CHECK (role IN ('ADMINISTRATOR', 'BOOKING_OFFICE', 'AUDITOR', 'TREASURER', 'CASHIER'));
