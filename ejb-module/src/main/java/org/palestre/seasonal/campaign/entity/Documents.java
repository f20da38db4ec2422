package org.palestre.seasonal.campaign.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.palestre.seasonal.campaign.boundary.ClubDocument;
import org.palestre.seasonal.campaign.boundary.RequiredDocument;
import org.palestre.shared.Database;

/** The documents that campaigns ask for, and which of them clubs have in order. */
@ApplicationScoped
public class Documents {

    @Inject
    private Database database;

    /** What a campaign asks for, in its order. */
    public List<RequiredDocument> required(long campaignId) {
        return database.list(
                "SELECT * FROM seasonal.campaign_document WHERE campaign_id = ? ORDER BY position, id",
                Documents::read,
                campaignId);
    }

    public Optional<String> name(long documentId) {
        return database.first(
                "SELECT name FROM seasonal.campaign_document WHERE id = ?", row -> row.getString("name"), documentId);
    }

    /** Writes the list over the former one; those whose id is gone are gone. */
    public void write(long campaignId, List<RequiredDocument> wanted) {
        database.update(
                "DELETE FROM seasonal.campaign_document WHERE campaign_id = ? AND id <> ALL (?::bigint[])",
                campaignId,
                wanted.stream()
                        .map(RequiredDocument::id)
                        .filter(Objects::nonNull)
                        .toList());
        // two that swap their names must not meet halfway
        database.update(
                "UPDATE seasonal.campaign_document SET name = 'document ' || id || ' ' || gen_random_uuid()"
                        + " WHERE campaign_id = ?",
                campaignId);
        for (int position = 0; position < wanted.size(); position++) {
            RequiredDocument document = wanted.get(position);
            int changed = document.id() == null
                    ? 0
                    : database.update(
                            "UPDATE seasonal.campaign_document SET position = ?, name = ?, wording = ?, obligatory = ?"
                                    + " WHERE id = ? AND campaign_id = ?",
                            position,
                            document.name(),
                            document.wording(),
                            document.obligatory(),
                            document.id(),
                            campaignId);
            if (changed == 0) {
                database.update(
                        "INSERT INTO seasonal.campaign_document (campaign_id, position, name, wording, obligatory)"
                                + " VALUES (?, ?, ?, ?, ?)",
                        campaignId,
                        position,
                        document.name(),
                        document.wording(),
                        document.obligatory());
            }
        }
    }

    /** Makes one campaign ask for what another asks for. */
    public void copy(long from, long to) {
        database.update(
                "INSERT INTO seasonal.campaign_document (campaign_id, position, name, wording, obligatory)"
                        + " SELECT ?, position, name, wording, obligatory FROM seasonal.campaign_document WHERE campaign_id = ?",
                to,
                from);
    }

    /** What is asked for, and how it stands with a club. */
    public List<ClubDocument> ofClub(long campaignId, long organisationId) {
        return database.list(
                "SELECT d.*, k.kept_at FROM seasonal.campaign_document d LEFT JOIN seasonal.campaign_document_kept k"
                        + " ON k.document_id = d.id AND k.organisation_id = ? WHERE d.campaign_id = ? ORDER BY d.position, d.id",
                row -> new ClubDocument(read(row), Database.instant(row, "kept_at")),
                organisationId,
                campaignId);
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

    /** The share of documents in order, from 0 to 1, by club. */
    public Map<Long, Double> shareKept(long campaignId, List<Long> organisationIds) {
        return database
                .list(
                        """
                        SELECT o.id, coalesce(count(k.document_id)::float8 / nullif(count(d.id), 0), 1) AS share
                          FROM unnest(?::bigint[]) AS o (id)
                          LEFT JOIN seasonal.campaign_document d ON d.campaign_id = ?
                          LEFT JOIN seasonal.campaign_document_kept k ON k.document_id = d.id AND k.organisation_id = o.id
                         GROUP BY o.id""",
                        row -> Map.entry(row.getLong("id"), row.getDouble("share")),
                        organisationIds.stream().distinct().toList(),
                        campaignId)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static RequiredDocument read(ResultSet row) throws SQLException {
        return new RequiredDocument(
                row.getLong("id"), row.getString("name"), row.getString("wording"), row.getBoolean("obligatory"));
    }
}
