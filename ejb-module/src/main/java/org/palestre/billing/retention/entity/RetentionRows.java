package org.palestre.billing.retention.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.palestre.billing.retention.boundary.Forgotten;
import org.palestre.shared.Database;

/** How long the city keeps what. */
@ApplicationScoped
public class RetentionRows {

    /** How long something is kept, as it was read. */
    public record Kept(Forgotten kind, long version, int months) {}

    @Inject
    private Database database;

    /** All of them, in the order of their kinds. */
    public List<Kept> all() {
        return database
                .list(
                        "SELECT kind, version, months FROM billing.retention_rule",
                        row -> new Kept(
                                Forgotten.valueOf(row.getString("kind")), row.getLong("version"), row.getInt("months")))
                .stream()
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .toList();
    }

    /** Whether it was changed: not if somebody else was faster. */
    public boolean change(Forgotten kind, long version, int months) {
        return database.update(
                        "UPDATE billing.retention_rule SET months = ?, version = version + 1 WHERE kind = ? AND version = ?",
                        months,
                        kind,
                        version)
                == 1;
    }
}
