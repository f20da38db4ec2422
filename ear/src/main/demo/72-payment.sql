-- Online payment of the demo city: PayFiP is the simulator on port 8026. Some payments of the last weeks: paid, refused,
-- cancelled, expired, and one that PayFiP took with another amount than was asked for.
UPDATE billing.payfip_settings
   SET open = true, client_number = '999900', mode = 'TEST', service_url = 'http://localhost:8026/tpa/services/securite',
       page_url = 'http://localhost:8026/tpa/paiementws.web';

INSERT INTO billing.payer (organisation_id) VALUES (1) ON CONFLICT DO NOTHING;
INSERT INTO billing.payer (person_id) VALUES (3), (11) ON CONFLICT DO NOTHING;

DO $$
DECLARE
    wanted  record;
    payer   bigint;
    made    bigint;
    online  bigint;
    target  bigint;
    entry   bigint;
    began   timestamptz;
BEGIN
    INSERT INTO billing.account (kind) VALUES ('ONLINE') ON CONFLICT DO NOTHING;
    SELECT id INTO online FROM billing.account WHERE kind = 'ONLINE' AND payer_id IS NULL AND service_code IS NULL AND office IS NULL;
    FOR wanted IN
        SELECT * FROM (VALUES
            (3, 'club@demo.example', NULL, 1, 'SPORT_SLOTS', 24000, 'PAID', 'CARD', 24000, 41, 'A4KX'),
            (3, 'club@demo.example', NULL, 1, 'SPORT_SLOTS', 18650, 'REFUSED', NULL, NULL, 12, NULL),
            (3, 'club@demo.example', NULL, 1, 'SPORT_SLOTS', 18650, 'PAID', 'DIRECT_DEBIT', 18650, 11, NULL),
            (3, 'club@demo.example', 3, NULL, 'RESTAURATION', 4500, 'CANCELLED', NULL, NULL, 8, NULL),
            (3, 'club@demo.example', 3, NULL, 'RESTAURATION', 4500, 'PAID', 'CARD', 4500, 8, 'B71P'),
            (11, 'lucie.perrin@demo.example', 11, NULL, 'PERISCOLAIRE', 6000, 'EXPIRED', NULL, NULL, 6, NULL),
            (11, 'lucie.perrin@demo.example', 11, NULL, 'PERISCOLAIRE', 6000, 'UNMATCHED', 'CARD', 6600, 5, 'C22M'))
            AS v (person, email, payer_person, payer_club, service, cents, state, means, paid, days, authorisation)
         WHERE EXISTS (SELECT FROM billing.service s WHERE s.code = v.service)
         ORDER BY days DESC, state
    LOOP
        SELECT id INTO payer FROM billing.payer
         WHERE person_id = wanted.payer_person OR organisation_id = wanted.payer_club;
        began := date_trunc('day', now()) - wanted.days * interval '1 day' + interval '18 hours 12 minutes';
        INSERT INTO billing.payment (person_id, email, language, cents, created_at, state, client_number, mode, id_op, sent_at,
                                     came_back_at, last_answer, answered_at, cancelled_at)
        VALUES (wanted.person, wanted.email, 'fr', wanted.cents, began,
                CASE WHEN wanted.paid IS NULL THEN wanted.state ELSE 'PENDING' END, '999900', 'TEST',
                gen_random_uuid()::text, began + interval '2 seconds', began + interval '2 minutes',
                CASE wanted.state WHEN 'REFUSED' THEN 'R' WHEN 'CANCELLED' THEN 'A' WHEN 'EXPIRED' THEN 'P1'
                                  ELSE CASE wanted.means WHEN 'CARD' THEN 'P' ELSE 'V' END END,
                began + interval '2 minutes 3 seconds',
                CASE wanted.state WHEN 'CANCELLED' THEN began + interval '2 minutes' END)
        RETURNING id INTO made;
        INSERT INTO billing.payment_line (payment_id, position, payer_id, service_code, cents)
        VALUES (made, 0, payer, wanted.service, wanted.cents);
        INSERT INTO billing.payment_event (payment_id, at, kind, detail)
        VALUES (made, began, 'CREATED', ''), (made, began + interval '2 seconds', 'SENT', ''),
               (made, began + interval '2 minutes', 'CAME_BACK', '');
        IF wanted.paid IS NOT NULL THEN
            IF wanted.state = 'PAID' THEN
                INSERT INTO billing.account (kind, payer_id, service_code) VALUES ('WALLET', payer, wanted.service)
                    ON CONFLICT DO NOTHING;
                SELECT id INTO target FROM billing.account
                 WHERE kind = 'WALLET' AND account.payer_id = payer AND service_code = wanted.service;
            ELSE
                INSERT INTO billing.account (kind) VALUES ('UNMATCHED') ON CONFLICT DO NOTHING;
                SELECT id INTO target FROM billing.account
                 WHERE kind = 'UNMATCHED' AND payer_id IS NULL AND service_code IS NULL AND office IS NULL;
            END IF;
            INSERT INTO billing.entry (booked_at, booked_on, kind, reference, postings)
            VALUES (began + interval '2 minutes 3 seconds', began::date, 'PAYMENT', 'payment:' || made, 2)
            RETURNING id INTO entry;
            INSERT INTO billing.posting (entry_id, position, account_id, cents)
            VALUES (entry, 0, online, -wanted.paid), (entry, 1, target, wanted.paid);
            UPDATE billing.payment
               SET state = wanted.state, entry_id = entry, paid_cents = wanted.paid, means = wanted.means,
                   paid_at = began + interval '2 minutes', authorisation = wanted.authorisation,
                   booked_at = began + interval '2 minutes 3 seconds'
             WHERE id = made;
            INSERT INTO billing.payment_event (payment_id, at, kind, detail)
            VALUES (made, began + interval '2 minutes 3 seconds', 'BOOKED', CASE wanted.means WHEN 'CARD' THEN 'P' ELSE 'V' END);
        END IF;
    END LOOP;
END $$;
