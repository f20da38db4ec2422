package org.palestre.seasonal.permit.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palestre.seasonal.permit.boundary.AgreementState;
import org.palestre.seasonal.permit.boundary.AgreementView;
import org.palestre.seasonal.permit.boundary.PersonInCharge;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;

/** The agreements of keyless slots; one at a time for each request, which a unique index holds. */
@ApplicationScoped
public class Agreements {

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /**
     * The one that counts, or will; if none does, one that is not signed yet and is needed until the slot is attended again.
     */
    public Optional<AgreementView> current(long requestId) {
        return database.first("""
                SELECT g.*, ARRAY(SELECT q.name || chr(10) || q.telephone FROM seasonal.agreement_person q
                                   WHERE q.agreement_id = g.id ORDER BY q.position) AS persons
                  FROM seasonal.agreement g
                 WHERE g.request_id = ? AND g.state <> 'ENDED'
                   AND (g.ends_on IS NULL OR g.state <> 'SIGNED' AND g.ends_on > ?)
                 ORDER BY g.ends_on DESC NULLS FIRST LIMIT 1""", Agreements::read, requestId, LocalDate.now(clock));
    }

    /** @throws BusinessException {@code permit.noAgreement} */
    public AgreementView require(long requestId) {
        return current(requestId).orElseThrow(() -> BusinessException.conflict("permit.noAgreement"));
    }

    /**
     * Begins one; its number continues the permit's, and the persons of the one before are proposed again.
     *
     * @param from the first day for which it is made
     */
    public void open(long requestId, String permitNumber, LocalDate from, Instant now) {
        long nth = 1 + database.number("SELECT count(*) FROM seasonal.agreement WHERE request_id = ?", requestId);
        long id = database.number(
                """
                INSERT INTO seasonal.agreement (request_id, number, state, from_date, opened_at)
                VALUES (?, ?, 'TO_COMPLETE', ?, ?) RETURNING id""", requestId, "CONV-" + permitNumber.replaceFirst("^AOT-", "") + "-" + nth, from, now);
        database.update("""
                INSERT INTO seasonal.agreement_person (agreement_id, position, name, telephone)
                SELECT ?, q.position, q.name, q.telephone FROM seasonal.agreement_person q
                 WHERE q.agreement_id = (SELECT max(g.id) FROM seasonal.agreement g WHERE g.request_id = ? AND g.id < ?)""", id, requestId, id);
    }

    /**
     * Ends the one that counts, if there is one, on a day, which may be to come: until then its club has the slot to itself and
     * needs it, signed or yet to be signed. One that was to begin only then is not needed at all.
     */
    public void end(long requestId, LocalDate on, LocalDate today) {
        database.update("""
                UPDATE seasonal.agreement
                   SET state = CASE WHEN ?::boolean AND coalesce(from_date < ?, true) THEN state ELSE 'ENDED' END,
                       ends_on = CASE WHEN ?::boolean AND coalesce(from_date < ?, true) THEN ?::date END
                 WHERE request_id = ? AND state <> 'ENDED' AND (ends_on IS NULL OR state <> 'SIGNED' AND ends_on > ?)""", on.isAfter(today), on, on.isAfter(today), on, on, requestId, on);
    }

    /** The persons in charge are named, and the document that is to be signed is made. */
    public void complete(long id, List<PersonInCharge> persons, long documentId) {
        database.update("DELETE FROM seasonal.agreement_person WHERE agreement_id = ?", id);
        database.update(
                """
                INSERT INTO seasonal.agreement_person (agreement_id, position, name, telephone)
                SELECT ?, w.position, w.name, w.telephone FROM unnest(?::text[], ?::text[])
                       WITH ORDINALITY AS w (name, telephone, position)""",
                id,
                persons.stream().map(PersonInCharge::name).toList(),
                persons.stream().map(PersonInCharge::telephone).toList());
        database.update(
                "UPDATE seasonal.agreement SET state = 'TO_SIGN', document_id = ?, copy_id = NULL WHERE id = ?",
                documentId,
                id);
    }

    /** The signed copy has come. */
    public void returned(long id, long copyId) {
        database.update(
                "UPDATE seasonal.agreement SET state = 'RETURNED', copy_id = ?, copy_remark = NULL WHERE id = ?",
                copyId,
                id);
    }

    /** The copy is no good, another one is needed. */
    public void sentBack(long id, String remark) {
        database.update(
                "UPDATE seasonal.agreement SET state = 'TO_SIGN', copy_id = NULL, copy_remark = ? WHERE id = ?",
                remark,
                id);
    }

    /** It is in force. */
    public void signed(long id, LocalDate on, Instant now) {
        database.update(
                "UPDATE seasonal.agreement SET state = 'SIGNED', signed_on = ?, recorded_at = ? WHERE id = ?",
                on,
                now,
                id);
    }

    /** The archived document, or the signed copy. */
    public Optional<Long> document(long id, boolean copy) {
        return database.first(
                        "SELECT " + (copy ? "copy_id" : "document_id")
                                + " AS found FROM seasonal.agreement WHERE id = ?",
                        row -> Optional.ofNullable(row.getObject("found", Long.class)),
                        id)
                .flatMap(found -> found);
    }

    private static AgreementView read(ResultSet row) throws SQLException {
        List<PersonInCharge> persons = new ArrayList<>();
        for (String joined : (String[]) row.getArray("persons").getArray()) {
            String[] parts = joined.split("\n", 2);
            persons.add(new PersonInCharge(parts[0], parts[1]));
        }
        return new AgreementView(
                row.getLong("id"),
                row.getString("number"),
                AgreementState.valueOf(row.getString("state")),
                Database.instant(row, "opened_at"),
                persons,
                row.getObject("document_id") != null,
                row.getObject("copy_id") != null,
                row.getString("copy_remark"),
                row.getObject("signed_on", LocalDate.class));
    }
}
