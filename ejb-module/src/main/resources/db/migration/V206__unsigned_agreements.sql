-- Art. 16: an agreement that nobody has signed yet is needed as long as the slot is keyless, also where that ends on a day to come.
ALTER TABLE seasonal.agreement DROP CONSTRAINT agreement_ends_on;
ALTER TABLE seasonal.agreement ADD CONSTRAINT agreement_ends_on CHECK (ends_on IS NULL OR state <> 'ENDED');
