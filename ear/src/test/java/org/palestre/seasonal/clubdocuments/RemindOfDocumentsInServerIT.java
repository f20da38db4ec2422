package org.palestre.seasonal.clubdocuments;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.clubdocuments.boundary.RemindOfDocuments;
import org.palestre.testing.AtOnce;
import org.palestre.testing.InContainer;
import org.palestre.testing.ProductItself;
import org.palestre.testing.Sql;

/** A club is reminded of a document once before it expires and once when it has, whoever reminds. */
@InContainer
class RemindOfDocumentsInServerIT {

    private static final int CALLERS = 4;

    /** A club of the demo; the kinds of these tests are nobody else's. */
    private static final long CLUB = 13;

    @Inject
    private RemindOfDocuments reminders;

    @EJB
    private ProductItself product;

    @Resource(lookup = "java:jboss/datasources/palestre")
    private DataSource database;

    private Sql sql;
    private long kind;

    @BeforeEach
    void kind() {
        sql = Sql.of(database);
        kind = sql.number("""
                INSERT INTO seasonal.document_kind (name_french, name_english, required, expires, remind_days)
                VALUES ('Essai ' || gen_random_uuid(), 'Trial', true, true, 30) RETURNING id""");
    }

    @Test
    void it_is_reminded_once_before_and_once_after() throws Exception {
        long document = accepted(31);
        remindAtOnce();
        assertThat(messages(document)).as("too early").isZero();
        validFor(document, 20);
        remindAtOnce();
        remindAtOnce();
        assertThat(messages(document)).isOne();
        validFor(document, -1);
        remindAtOnce();
        remindAtOnce();
        assertThat(messages(document)).isEqualTo(2);
    }

    @Test
    void one_that_has_handed_in_the_next_is_left_in_peace() throws Exception {
        long document = accepted(5);
        sql.number("""
                INSERT INTO seasonal.club_document (organisation_id, kind_id, document_id, file_name, media_type, size,
                    valid_until, uploaded_at, uploaded_by)
                SELECT organisation_id, kind_id, document_id, file_name, media_type, size, valid_until + 365, now(),
                       uploaded_by FROM seasonal.club_document WHERE id = ? RETURNING id""", document);
        remindAtOnce();
        assertThat(messages(document)).isZero();
    }

    /** As timers of several nodes would at one moment. */
    private void remindAtOnce() throws Exception {
        Callable<Void> one = () -> product.does(() -> {
            reminders.waiting(500).forEach(reminders::remind);
            return null;
        });
        assertThat(AtOnce.run(Collections.nCopies(CALLERS, one)))
                .allSatisfy(outcome -> assertThat(outcome.failure()).isNull());
    }

    private long accepted(int days) {
        return sql.number("""
                INSERT INTO seasonal.club_document (organisation_id, kind_id, document_id, file_name, media_type, size,
                    valid_until, uploaded_at, uploaded_by, state, reviewed_at)
                SELECT ?, ?, (SELECT min(id) FROM documents.document), 'essai.pdf', 'application/pdf', 1,
                       (now() AT TIME ZONE 'Europe/Paris')::date + ?, now(), 3, 'ACCEPTED', now() RETURNING id""", CLUB, kind, days);
    }

    private void validFor(long document, int days) {
        sql.change(
                "UPDATE seasonal.club_document SET valid_until = (now() AT TIME ZONE 'Europe/Paris')::date + ? WHERE id = ?",
                days,
                document);
    }

    private long messages(long document) {
        return sql.number(
                "SELECT count(*) FROM messaging.message WHERE case_type = 'seasonal.clubDocument' AND case_id = ?",
                document);
    }
}
