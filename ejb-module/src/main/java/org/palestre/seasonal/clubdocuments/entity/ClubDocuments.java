package org.palestre.seasonal.clubdocuments.entity;

import static org.palestre.shared.Database.instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.palestre.seasonal.clubdocuments.boundary.HandedIn;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Conditions;
import org.palestre.shared.Database;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** The documents that clubs have handed in, each question in one statement. */
@ApplicationScoped
public class ClubDocuments {

    private static final String SELECT = """
            SELECT d.*, d.id AS club_document_id, d.version AS club_document_version, o.name AS organisation, k.id AS kind,
                   k.version AS kind_version, k.name_french, k.name_english, k.help_french, k.help_english, k.required,
                   k.expires, k.remind_days, k.position""";

    private static final String FROM = """

              FROM seasonal.club_document d JOIN seasonal.document_kind k ON k.id = d.kind_id
              JOIN accounts.organisation o ON o.id = d.organisation_id""";

    /** Clubs are looked up by the index of their names. */
    private static final String OF_CLUB =
            "d.organisation_id IN (SELECT w.id FROM accounts.organisation w WHERE shared.fold(w.name) LIKE shared.fold(?))";

    @Inject
    private Database database;

    /** What a club has in force and in work. */
    public List<HandedIn> current(long organisationId) {
        return database.list(
                SELECT + FROM + " WHERE d.organisation_id = ? AND d.superseded_at IS NULL ORDER BY d.id",
                ClubDocuments::read,
                organisationId);
    }

    /** Which of these kinds each of these clubs has in force on a day. */
    public Map<Long, Set<Long>> inOrder(Collection<Long> organisationIds, Collection<Long> kindIds, LocalDate day) {
        return database
                .list(
                        """
                        SELECT organisation_id, kind_id FROM seasonal.club_document
                         WHERE state = 'ACCEPTED' AND superseded_at IS NULL AND organisation_id = ANY (?::bigint[])
                           AND kind_id = ANY (?::bigint[]) AND (valid_until IS NULL OR valid_until >= ?::date)""",
                        row -> Map.entry(row.getLong("organisation_id"), row.getLong("kind_id")),
                        List.copyOf(organisationIds),
                        List.copyOf(kindIds),
                        day)
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    /** @throws BusinessException {@code clubdocuments.unknown} */
    public HandedIn get(long id) {
        return found(id, "");
    }

    /** The same, kept from everybody else until this transaction ends. */
    public HandedIn lock(long id) {
        return found(id, " FOR UPDATE OF d");
    }

    private HandedIn found(long id, String locking) {
        return database.first(SELECT + FROM + " WHERE d.id = ?" + locking, ClubDocuments::read, id)
                .orElseThrow(() -> BusinessException.notFound("clubdocuments.unknown"));
    }

    /** The archived file. */
    public long file(long id) {
        return database.number("SELECT document_id FROM seasonal.club_document WHERE id = ?", id);
    }

    /** Waits for whoever hands the same in just now, and takes the place of what was in work. */
    public long add(
            long organisationId,
            long kindId,
            long documentId,
            String fileName,
            String mediaType,
            int size,
            LocalDate validUntil,
            long personId,
            Instant now) {
        database.list(
                "SELECT id FROM accounts.organisation WHERE id = ? FOR NO KEY UPDATE", row -> true, organisationId);
        database.update("""
                UPDATE seasonal.club_document SET superseded_at = ?, version = version + 1
                 WHERE organisation_id = ? AND kind_id = ? AND state <> 'ACCEPTED' AND superseded_at IS NULL""", now, organisationId, kindId);
        return database.number(
                """
                INSERT INTO seasonal.club_document (organisation_id, kind_id, document_id, file_name, media_type, size,
                    valid_until, uploaded_by, uploaded_at) VALUES (?, ?, ?, ?, ?, ?, ?::date, ?, ?) RETURNING id""", organisationId, kindId, documentId, fileName, mediaType, size, validUntil, personId, now);
    }

    /** It counts from now on; what counted before does not. */
    public void accept(HandedIn document, LocalDate validUntil, Instant now) {
        database.update("""
                UPDATE seasonal.club_document SET superseded_at = ?, version = version + 1
                 WHERE organisation_id = ? AND kind_id = ? AND state = 'ACCEPTED' AND superseded_at IS NULL""", now, document.organisationId(), document.kind().id());
        database.update("""
                UPDATE seasonal.club_document SET state = 'ACCEPTED', reviewed_at = ?, valid_until = ?::date,
                       version = version + 1 WHERE id = ?""", now, validUntil, document.id());
    }

    /** It cannot be taken. */
    public void refuse(long id, String reason, Instant now) {
        database.update(
                "UPDATE seasonal.club_document SET state = 'REFUSED', reviewed_at = ?, reason = ?, version = version + 1"
                        + " WHERE id = ?",
                now,
                reason,
                id);
    }

    /**
     * One page of what was handed in, those that wait longest first.
     *
     * @param text part of a club's name; null for all
     * @param state null for all; what another took the place of is never among them
     */
    public Page<HandedIn> page(String text, HandedIn.State state, Long kindId, PageRequest page) {
        Conditions conditions = new Conditions()
                .and("d.superseded_at IS NULL")
                .andIfGiven("d.state = ?", state)
                .andIfGiven("d.kind_id = ?", kindId);
        if (text != null && !text.isBlank()) {
            conditions.and(OF_CLUB, Conditions.anywhere(text.strip()));
        }
        String found = FROM + conditions.where();
        return new Page<>(
                database.list(
                        SELECT + found + " ORDER BY d.uploaded_at, d.id LIMIT ? OFFSET ?",
                        ClubDocuments::read,
                        conditions.values(page.size(), page.offset())),
                database.number("SELECT count(*)" + found, conditions.values()));
    }

    private static HandedIn read(ResultSet row) throws SQLException {
        return new HandedIn(
                row.getLong("club_document_id"),
                row.getLong("club_document_version"),
                row.getLong("organisation_id"),
                row.getString("organisation"),
                DocumentKinds.read(row, "kind", "kind_version"),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getInt("size"),
                row.getObject("valid_until", LocalDate.class),
                instant(row, "uploaded_at"),
                HandedIn.State.valueOf(row.getString("state")),
                instant(row, "reviewed_at"),
                row.getString("reason"));
    }
}
