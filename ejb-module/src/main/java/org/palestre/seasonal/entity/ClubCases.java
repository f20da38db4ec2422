package org.palestre.seasonal.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.palestre.messaging.boundary.CaseRef;
import org.palestre.seasonal.boundary.ClubMessage.About;
import org.palestre.shared.Database;

/** Under which cases messages to a club are kept. */
@ApplicationScoped
public class ClubCases {

    /** The types of these cases, by what they are about. */
    private static final Map<String, About> TYPES = Map.of(
            "seasonal.request", About.SLOT_REQUEST,
            "seasonal.oneOffRequest", About.ONE_OFF_REQUEST,
            "seasonal.clubDocument", About.DOCUMENT,
            "accounts.organisation", About.SLOTS,
            "occupancy.occupation", About.SESSIONS,
            "occupancy.schoolTimePlan", About.SESSIONS);

    @Inject
    private Database database;

    /** All cases of a club, at least one. */
    public List<CaseRef> of(long organisationId) {
        return database.list(
                """
                SELECT 'accounts.organisation' AS type, ?::bigint AS id
                UNION ALL SELECT 'seasonal.request', id FROM seasonal.slot_request WHERE organisation_id = ?
                UNION ALL SELECT 'seasonal.oneOffRequest', id FROM seasonal.one_off_request WHERE organisation_id = ?
                UNION ALL SELECT 'seasonal.clubDocument', id FROM seasonal.club_document WHERE organisation_id = ?""",
                row -> new CaseRef(row.getString("type"), row.getLong("id")),
                organisationId,
                organisationId,
                organisationId,
                organisationId);
    }

    /** What a case of one of these types is about. */
    public static About about(String caseType) {
        return TYPES.get(caseType);
    }
}
