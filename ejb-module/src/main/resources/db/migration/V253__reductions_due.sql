-- What was credited of an order at the treasury and is not in an order yet that reduces it: until then it stands in the wallet, though
-- nobody has paid it. No more than the order still asks for: what the treasury has collected already is the payer's own.
CREATE VIEW billing.reduction_due AS
    SELECT t.id AS order_id, n.id AS entry_id, n.booked_on, t.payer_id, k.service_code,
           least(t.cents - t.paid_cents - t.reduced_cents, sum(-k.amount_cents))::bigint AS cents
      FROM billing.treasury_order t
      JOIN billing.treasury_order_debt o ON o.order_id = t.id
      JOIN billing.line k ON k.corrects = o.line_id
      JOIN billing.treasury_order_line ol ON ol.order_id = t.id AND ol.service_code = k.service_code AND ol.vat_rate = k.vat_rate
      JOIN billing.line_outcome ko ON ko.line_id = k.id AND ko.outcome = 'DEBITED'
      JOIN billing.entry n ON n.id = ko.entry_id AND n.id > t.entry_id
     WHERE t.kind = 'ORDINARY' AND t.visa <> 'REFUSED' AND t.cents > t.paid_cents + t.reduced_cents
       AND NOT EXISTS (SELECT FROM billing.treasury_order r
                        WHERE r.source_entry = n.id AND r.corrects = t.id AND r.visa <> 'REFUSED')
     GROUP BY t.id, n.id, k.service_code;
