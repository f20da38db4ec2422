package org.palestre.seasonal.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.palestre.seasonal.boundary.RefusalReason;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;

/** The kinds of reasons for refusals; which one a refusal has, the database notes itself. */
@ApplicationScoped
public class RefusalReasons {

    private static final String SELECT = """
            SELECT k.code, k.position, k.name, k.wording, k.offered, k.version,
                   (SELECT count(*) FROM seasonal.slot_request r WHERE r.refusal_reason = k.code) AS used
              FROM seasonal.refusal_reason k""";

    @Inject
    private Database database;

    /** All of them, in their order. */
    public List<RefusalReason> list() {
        return database.list(SELECT + " ORDER BY k.position, k.name COLLATE \"fr-x-icu\"", RefusalReasons::read);
    }

    /** @throws BusinessException {@code seasonal.unknownRefusalReason} */
    public RefusalReason get(String code) {
        return database.first(SELECT + " WHERE k.code = ?", RefusalReasons::read, code)
                .orElseThrow(() -> BusinessException.notFound("seasonal.unknownRefusalReason"));
    }

    /**
     * The same; nobody is refused for it until this transaction ends.
     *
     * @throws BusinessException {@code seasonal.unknownRefusalReason}
     */
    public RefusalReason lock(String code) {
        database.list("SELECT code FROM seasonal.refusal_reason WHERE code = ? FOR UPDATE", row -> true, code);
        return get(code);
    }

    /** Takes one off the list; the database keeps those that were used. */
    public void remove(String code) {
        database.update("DELETE FROM seasonal.refusal_reason WHERE code = ?", code);
    }

    /** Adds one at the end and gives its code. */
    public String add(String name, String wording) {
        return database.list("""
                        INSERT INTO seasonal.refusal_reason (code, position, name, wording)
                        SELECT 'REASON_' || nextval('seasonal.refusal_reason_code_seq'), coalesce(max(position), 0) + 1, ?, ?
                          FROM seasonal.refusal_reason RETURNING code""", row -> row.getString("code"), name, wording).get(0);
    }

    /** Whether it still had that version and is changed now. */
    public boolean change(String code, long version, String name, String wording, int position, boolean offered) {
        return database.update("""
                        UPDATE seasonal.refusal_reason
                           SET name = ?, wording = ?, position = ?, offered = ?, version = version + 1
                         WHERE code = ? AND version = ?""", name, wording, position, offered, code, version) == 1;
    }

    private static RefusalReason read(ResultSet row) throws SQLException {
        return new RefusalReason(
                row.getString("code"),
                row.getInt("position"),
                row.getString("name"),
                row.getString("wording"),
                row.getBoolean("offered"),
                row.getLong("used"),
                row.getLong("version"));
    }
}
