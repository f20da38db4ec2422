package org.palestre.billing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.palestre.billing.boundary.TrailDocument;
import org.palestre.billing.boundary.TrailDocumentKind;
import org.palestre.shared.Database;
import org.palestre.shared.Money;

/** Reads the documents of a component for those who follow a euro, from statements of one form. */
@ApplicationScoped
public class TrailPapers {

    /** An address of a page holds a question mark too. */
    private static final Pattern PLACE = Pattern.compile("\\(\\?::bigint\\[]\\)");

    @Inject
    private Database database;

    /**
     * The documents of entries.
     *
     * @param sql gives kind, name, page, day, cents (or null) and entries; has one place for each time that the entries are asked for
     */
    public List<TrailDocument> ofEntries(String sql, Collection<Long> entryIds) {
        List<Long> ids = List.copyOf(entryIds);
        int places = (int) PLACE.matcher(sql).results().count();
        return database.list(
                sql, TrailPapers::document, Collections.nCopies(places, ids).toArray());
    }

    /** The document of that name; {@code sql} as above, with one place. */
    public List<TrailDocument> called(String sql, String name) {
        return database.list(sql, TrailPapers::document, name);
    }

    private static TrailDocument document(ResultSet row) throws SQLException {
        long cents = row.getLong("cents");
        Money amount = row.wasNull() ? null : Money.cents(cents);
        return new TrailDocument(
                TrailDocumentKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("page"),
                row.getObject("day", LocalDate.class),
                amount,
                Arrays.asList((Long[]) row.getArray("entries").getArray()));
    }
}
