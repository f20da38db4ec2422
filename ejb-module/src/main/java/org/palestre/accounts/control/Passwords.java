package org.palestre.accounts.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.palestre.shared.Database;

/** Keeps the hash of each person's password. It never leaves this class and the server's realm. */
@ApplicationScoped
public class Passwords {

    @Inject
    private Database database;

    /** Whether it is this person's password. */
    public boolean matches(long personId, String password) {
        return database.first(
                        "SELECT password_hash FROM accounts.credential WHERE person_id = ?",
                        row -> PasswordHash.matches(row.getString(1), password == null ? "" : password),
                        personId)
                .orElse(false);
    }

    /** Takes this hash instead of the one before. */
    public void replace(long personId, String hash, Instant now) {
        database.update("""
                INSERT INTO accounts.credential (person_id, password_hash, changed_at) VALUES (?, ?, ?)
                ON CONFLICT (person_id) DO UPDATE
                    SET password_hash = excluded.password_hash, changed_at = excluded.changed_at""", personId, hash, now);
    }
}
