package org.palestre.billing.entity;

import org.palestre.shared.Conditions;

/** How payers are found by what they are called: each kind of payer by the index of its own table. */
public final class PayerNames {

    static final String PERSON = "shared.fold(n.given_name || ' ' || n.family_name || ' ' || n.email)";

    /** As the index organisation_payer has it. */
    static final String ORGANISATION =
            "shared.fold(g.name || ' ' || coalesce(g.rna, '') || ' ' || coalesce(g.siren, '')"
                    + " || ' ' || coalesce(g.court_reference, '') || ' ' || g.head_office_email)";

    /** The payers in whose name, e-mail or registration something stands; both places are for one pattern of {@code LIKE}. */
    public static final String IDS =
            "SELECT b.id FROM accounts.person n JOIN billing.payer b ON b.person_id = n.id WHERE "
                    + PERSON + " LIKE shared.fold(?) UNION ALL"
                    + " SELECT b.id FROM accounts.organisation g JOIN billing.payer b ON b.organisation_id = g.id WHERE "
                    + ORGANISATION + " LIKE shared.fold(?)";

    private PayerNames() {}

    /** That a column names a payer in whose name, e-mail or registration each of these words stands. */
    public static Conditions words(String payerColumn, String typed) {
        return new Conditions().andEachWord(payerColumn + " = ANY (ARRAY(" + IDS + "))", typed);
    }
}
