package org.palestre.billing.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.palestre.shared.Conditions;

/**
 * The condition by which payers are looked for: every word stands in the name, the e-mail or a registration, each kind of
 * payer by the index of its own table; or the whole is a reference, or something that a component knows.
 */
record PayerWords(String condition, List<Object> parameters) {

    private static final int MOST_WORDS = 8;

    private static final String FOUND = """
            y.id = ANY (ARRAY(SELECT unnest(?::bigint[])
                     UNION SELECT l.payer_id FROM billing.line l WHERE l.reference = ?
                     UNION SELECT a.payer_id FROM billing.entry e JOIN billing.posting p ON p.entry_id = e.id
                             JOIN billing.account a ON a.id = p.account_id WHERE e.reference = ? AND a.payer_id IS NOT NULL
                     UNION SELECT b.id FROM accounts.person n JOIN billing.payer b ON b.person_id = n.id WHERE %s
                     UNION SELECT b.id FROM accounts.organisation g JOIN billing.payer b ON b.organisation_id = g.id WHERE %s))""";

    /** All payers if nothing was typed. */
    static PayerWords of(String typed, Collection<Long> alsoFound) {
        if (typed.isBlank()) {
            return new PayerWords("true", List.of());
        }
        List<String> patterns = Stream.of(typed.strip().split("\\s+"))
                .limit(MOST_WORDS)
                .map(Conditions::anywhere)
                .toList();
        List<Object> parameters = new ArrayList<>();
        parameters.add(List.copyOf(alsoFound));
        parameters.add(typed);
        parameters.add(typed);
        parameters.addAll(patterns);
        parameters.addAll(patterns);
        return new PayerWords(
                FOUND.formatted(
                        each(PayerNames.PERSON, patterns.size()), each(PayerNames.ORGANISATION, patterns.size())),
                parameters);
    }

    private static String each(String text, int words) {
        return String.join(" AND ", Collections.nCopies(words, text + " LIKE shared.fold(?)"));
    }
}
