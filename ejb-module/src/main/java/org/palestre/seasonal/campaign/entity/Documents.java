package org.palestre.seasonal.campaign.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.palestre.seasonal.campaign.boundary.RequiredDocument;
import org.palestre.shared.Database;

/** The documents that campaigns ask for, and which of them clubs have in order. */
@ApplicationScoped
public class Documents {

    private static final String SELECT = "SELECT d.*, k.name_french, k.name_english";
    private static final String FROM =
            " FROM seasonal.campaign_document d JOIN seasonal.document_kind k ON k.id = d.kind_id";

    // two parameters: the club, the club
    private static final String ASKED = SELECT + """
            , c.name AS campaign_name, n.kept_at,
                   greatest(c.closes_at, (SELECT max(p.closes_at) FROM seasonal.campaign_reopening p
                                           WHERE p.campaign_id = c.id AND p.organisation_id = ?)) AS ends_at""" + FROM + """

              JOIN seasonal.campaign c ON c.id = d.campaign_id
              LEFT JOIN seasonal.campaign_document_kept n ON n.document_id = d.id AND n.organisation_id = ?""";

    @Inject
    private Database database;

    /** What a campaign asks for, in its order. */
    public List<RequiredDocument> required(long campaignId) {
        return database.list(
                SELECT + FROM + " WHERE d.campaign_id = ? ORDER BY d.position, d.id", Documents::read, campaignId);
    }

    /** What one of them is called, in French. */
    public Optional<String> name(long documentId) {
        return database.first(SELECT + FROM + " WHERE d.id = ?", row -> row.getString("name_french"), documentId);
    }

    /** Writes the list over the former one; those whose id is gone, or is of another kind now, are gone. */
    public void write(long campaignId, List<RequiredDocument> wanted) {
        List<RequiredDocument> kept =
                wanted.stream().filter(document -> document.id() != null).toList();
        database.update(
                """
                DELETE FROM seasonal.campaign_document d WHERE d.campaign_id = ? AND NOT EXISTS (
                    SELECT FROM unnest(?::bigint[], ?::bigint[]) AS w (id, kind_id) WHERE w.id = d.id AND w.kind_id = d.kind_id)""",
                campaignId,
                kept.stream().map(RequiredDocument::id).toList(),
                kept.stream().map(RequiredDocument::kindId).toList());
        for (int position = 0; position < wanted.size(); position++) {
            RequiredDocument document = wanted.get(position);
            database.update(
                    """
                    INSERT INTO seasonal.campaign_document (campaign_id, kind_id, position, wording, obligatory, due_days)
                    VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (campaign_id, kind_id) DO UPDATE SET position = excluded.position,
                        wording = excluded.wording, obligatory = excluded.obligatory, due_days = excluded.due_days""",
                    campaignId,
                    document.kindId(),
                    position,
                    document.wording(),
                    document.obligatory(),
                    document.dueDays());
        }
    }

    /** Makes one campaign ask for what another asks for, as far as the city still does. */
    public void copy(long from, long to) {
        database.update(
                "INSERT INTO seasonal.campaign_document (campaign_id, kind_id, position, wording, obligatory, due_days)"
                        + " SELECT ?, d.kind_id, d.position, d.wording, d.obligatory, d.due_days" + FROM
                        + " WHERE d.campaign_id = ? AND k.retired_at IS NULL",
                to,
                from);
    }

    /** What a campaign asks a club for. */
    public List<AskedDocument> asked(long campaignId, long organisationId) {
        return database.list(
                ASKED + " WHERE c.id = ? ORDER BY d.position, d.id",
                Documents::asked,
                organisationId,
                organisationId,
                campaignId);
    }

    /** What those campaigns ask a club for that are open for it at a moment, or in which it waits for an answer. */
    public List<AskedDocument> askedNow(long organisationId, Instant now) {
        return database.list(
                ASKED + """

                         WHERE c.opens_at <= ? AND c.closes_at > ?
                            OR EXISTS (SELECT FROM seasonal.campaign_reopening p WHERE p.campaign_id = c.id
                                          AND p.organisation_id = ? AND p.opens_at <= ? AND p.closes_at > ?)
                            OR EXISTS (SELECT FROM seasonal.slot_request r WHERE r.campaign_id = c.id AND r.organisation_id = ?
                                          AND r.club_status IN ('SUBMITTED', 'IN_EXAMINATION', 'BEFORE_COMMISSION'))
                         ORDER BY c.closes_at, c.id, d.position, d.id""",
                Documents::asked,
                organisationId,
                organisationId,
                now,
                now,
                organisationId,
                now,
                now,
                organisationId);
    }

    /** The name of a campaign that is not over and asks for a kind of document. */
    public Optional<String> askedBy(long kindId, Instant now) {
        return database.first(
                "SELECT c.name FROM seasonal.campaign_document d JOIN seasonal.campaign c ON c.id = d.campaign_id"
                        + " WHERE d.kind_id = ? AND c.closes_at > ? ORDER BY c.closes_at LIMIT 1",
                row -> row.getString("name"),
                kindId,
                now);
    }

    /** Notes whether a club has a document in order; says whether that is new. */
    public boolean keep(long documentId, long organisationId, boolean kept, Instant now) {
        return kept
                ? database.update(
                                "INSERT INTO seasonal.campaign_document_kept (document_id, organisation_id, kept_at)"
                                        + " VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                                documentId,
                                organisationId,
                                now)
                        > 0
                : database.update(
                                "DELETE FROM seasonal.campaign_document_kept WHERE document_id = ? AND organisation_id = ?",
                                documentId,
                                organisationId)
                        > 0;
    }

    /** The kinds of those documents of a campaign that the office noted as in order, by club. */
    public Map<Long, Set<Long>> kept(long campaignId, Collection<Long> organisationIds) {
        return database
                .list(
                        "SELECT n.organisation_id, d.kind_id FROM seasonal.campaign_document d"
                                + " JOIN seasonal.campaign_document_kept n ON n.document_id = d.id"
                                + " WHERE d.campaign_id = ? AND n.organisation_id = ANY (?::bigint[])",
                        row -> Map.entry(row.getLong("organisation_id"), row.getLong("kind_id")),
                        campaignId,
                        List.copyOf(organisationIds))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    private static AskedDocument asked(ResultSet row) throws SQLException {
        return new AskedDocument(
                row.getLong("campaign_id"),
                row.getString("campaign_name"),
                Database.instant(row, "ends_at"),
                read(row),
                Database.instant(row, "kept_at"));
    }

    private static RequiredDocument read(ResultSet row) throws SQLException {
        return new RequiredDocument(
                row.getLong("id"),
                row.getLong("kind_id"),
                row.getString("name_french"),
                row.getString("name_english"),
                row.getString("wording"),
                row.getBoolean("obligatory"),
                row.getInt("due_days"));
    }
}
