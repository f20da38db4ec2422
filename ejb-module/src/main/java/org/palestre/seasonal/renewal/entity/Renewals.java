package org.palestre.seasonal.renewal.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.palestre.seasonal.boundary.RequestStatus;
import org.palestre.seasonal.entity.SlotColumns;
import org.palestre.seasonal.renewal.boundary.AskedRenewal;
import org.palestre.seasonal.renewal.boundary.RenewalForm;
import org.palestre.shared.Database;

/** The renewals of a club in a campaign, drafts and withdrawn ones among them, in one statement. */
@ApplicationScoped
public class Renewals {

    @Inject
    private Database database;

    /**
     * A renewal with the number of the permit that it goes on from.
     *
     * @param draft whether it is not asked for yet
     */
    public record Line(String permitNumber, boolean draft, AskedRenewal renewal) {}

    /** Those of a club: what lives first, then what was withdrawn, the latest first. */
    public List<Line> of(long campaignId, long organisationId) {
        return database.list(
                "SELECT r.*, ARRAY(SELECT a.area_id FROM seasonal.slot_request_area a WHERE a.request_id = r.id"
                        + " ORDER BY 1) AS areas, " + SlotColumns.REQUEST_TIMES + """

                          FROM seasonal.slot_request r
                         WHERE r.organisation_id = ? AND r.campaign_id = ? AND r.type = 'RENEWAL'
                         ORDER BY r.status = 'WITHDRAWN', r.withdrawn_at DESC""",
                Renewals::read,
                organisationId,
                campaignId);
    }

    private static Line read(ResultSet row) throws SQLException {
        RequestStatus status = RequestStatus.valueOf(row.getString("club_status"));
        RenewalForm form = new RenewalForm(
                row.getLong("renewed_permit_id"),
                SlotColumns.ids(row, "areas"),
                SlotColumns.times(row, "times"),
                row.getBoolean("during_school_breaks"),
                WrittenParts.activity(row),
                WrittenParts.terms(row),
                row.getString("comment"));
        return new Line(
                row.getString("renewed_permit_number"),
                status == RequestStatus.DRAFT,
                new AskedRenewal(
                        row.getLong("id"),
                        row.getString("number"),
                        status,
                        Database.instant(row, "submitted_at"),
                        Database.instant(row, "withdrawn_at"),
                        form));
    }
}
