package org.palestre.seasonal.clubdocuments.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.palestre.seasonal.clubdocuments.boundary.DocumentKind;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;

/** The kinds of documents that the city asks for. */
@ApplicationScoped
public class DocumentKinds {

    @Inject
    private Database database;

    /** Those in use, in the city's order. */
    public List<DocumentKind> inUse() {
        return database.list(
                "SELECT * FROM seasonal.document_kind WHERE retired_at IS NULL ORDER BY position, id",
                DocumentKinds::read);
    }

    /** These, in the city's order, whether they are in use or not. */
    public List<DocumentKind> byIds(Collection<Long> ids) {
        return database.list(
                "SELECT * FROM seasonal.document_kind WHERE id = ANY (?::bigint[]) ORDER BY position, id",
                DocumentKinds::read,
                List.copyOf(ids));
    }

    /** Those of these that are in use, kept from being retired until this transaction ends. */
    public Set<Long> hold(Collection<Long> ids) {
        return Set.copyOf(database.list(
                "SELECT id FROM seasonal.document_kind WHERE id = ANY (?::bigint[]) AND retired_at IS NULL"
                        + " ORDER BY id FOR SHARE",
                row -> row.getLong("id"),
                List.copyOf(ids)));
    }

    /** One of those in use. */
    public Optional<DocumentKind> find(long id) {
        return database.first(
                "SELECT * FROM seasonal.document_kind WHERE id = ? AND retired_at IS NULL", DocumentKinds::read, id);
    }

    /** Adds one and answers its id. */
    public long add(DocumentKind kind) {
        return database.number(
                """
                INSERT INTO seasonal.document_kind (name_french, name_english, help_french, help_english, required, expires,
                    remind_days, position) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id""",
                kind.nameFrench(),
                kind.nameEnglish(),
                kind.helpFrench(),
                kind.helpEnglish(),
                kind.required(),
                kind.expires(),
                kind.remindDays(),
                kind.position());
    }

    /** @throws BusinessException {@code clubdocuments.changedMeanwhile} */
    public void change(DocumentKind kind) {
        require(database.update(
                """
                UPDATE seasonal.document_kind SET version = version + 1, name_french = ?, name_english = ?, help_french = ?,
                       help_english = ?, required = ?, expires = ?, remind_days = ?, position = ?
                 WHERE id = ? AND version = ? AND retired_at IS NULL""",
                kind.nameFrench(),
                kind.nameEnglish(),
                kind.helpFrench(),
                kind.helpEnglish(),
                kind.required(),
                kind.expires(),
                kind.remindDays(),
                kind.position(),
                kind.id(),
                kind.version()));
    }

    /** @throws BusinessException {@code clubdocuments.changedMeanwhile} */
    public void retire(long id, Instant now) {
        require(database.update(
                "UPDATE seasonal.document_kind SET version = version + 1, retired_at = ? WHERE id = ? AND retired_at IS NULL",
                now,
                id));
    }

    static DocumentKind read(ResultSet row) throws SQLException {
        return read(row, "id", "version");
    }

    static DocumentKind read(ResultSet row, String id, String version) throws SQLException {
        return new DocumentKind(
                row.getLong(id),
                row.getLong(version),
                row.getString("name_french"),
                row.getString("name_english"),
                row.getString("help_french"),
                row.getString("help_english"),
                row.getBoolean("required"),
                row.getBoolean("expires"),
                row.getInt("remind_days"),
                row.getInt("position"));
    }

    private static void require(int changed) {
        if (changed == 0) {
            throw BusinessException.conflict("clubdocuments.changedMeanwhile");
        }
    }
}
