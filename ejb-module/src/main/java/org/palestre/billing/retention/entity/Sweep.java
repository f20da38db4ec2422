package org.palestre.billing.retention.entity;

import java.time.Instant;
import org.palestre.shared.Database;

/**
 * One kind of row from which something is forgotten.
 *
 * @param old which of them, {@code t}, are meant; {@code age.before} is the limit, and what is forgotten already is left out
 * @param change what is set instead; null to delete the row
 */
record Sweep(String table, String key, String old, String change) {

    private static final String AGE = "WITH age AS (SELECT ?::timestamptz AS before) ";

    /** How many there are. */
    long due(Database database, Instant before) {
        return database.number(AGE + "SELECT count(*) FROM " + table + " t, age WHERE " + old, before);
    }

    /** Whether there is one. */
    boolean anyDue(Database database, Instant before) {
        return database.first(AGE + "SELECT FROM " + table + " t, age WHERE " + old + " LIMIT 1", row -> true, before)
                .isPresent();
    }

    /** Forgets the first of them; how many. */
    int forget(Database database, Instant before, int most) {
        String first = " WHERE " + key + " IN (SELECT t." + key + " FROM " + table + " t, age WHERE " + old
                + " ORDER BY t." + key + " LIMIT ? FOR UPDATE OF t SKIP LOCKED)";
        String verb = change == null ? "DELETE FROM " + table : "UPDATE " + table + " SET " + change;
        return database.update(AGE + verb + first, before, most);
    }
}
