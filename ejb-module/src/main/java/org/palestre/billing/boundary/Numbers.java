package org.palestre.billing.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.LongStream;
import org.palestre.shared.Database;

/**
 * Numbers of documents, without a gap in each series and year, however many nodes take them and whichever of them dies.
 *
 * <p>For the components of billing. The number is the document's only if the document's transaction commits; until then
 * nobody else gets one of the same series and year. So take it last, just before the transaction ends.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Numbers {

    @Inject
    private Database database;

    /**
     * The next number.
     *
     * @param series one to six capital letters: {@code F} for invoices
     * @param year the fiscal year
     */
    public DocumentNumber next(String series, int year) {
        return next(series, year, 1).get(0);
    }

    /** The next so many numbers, in their order: for documents that are issued in one go. */
    public List<DocumentNumber> next(String series, int year, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("no numbers asked for");
        }
        long last = database.number("""
                INSERT INTO billing.number_series AS s (series, year, last) VALUES (?, ?, ?)
                ON CONFLICT (series, year) DO UPDATE SET last = s.last + excluded.last RETURNING last""", series, year, (long) count);
        return LongStream.rangeClosed(last - count + 1, last)
                .mapToObj(number -> new DocumentNumber(series, year, number))
                .toList();
    }
}
