package org.palestre.seasonal.workbench.entity;

/** Who wants or holds some areas, in SQL. */
final class Claimants {

    /**
     * A part of a statement that has a part {@code area (area_id)} before it: the requests of a campaign that want one of
     * those, and those that hold one on some of the dates from the first to the last; the values are the campaign twice, the last
     * date and the first.
     * What each of them claims is then looked up request by request, which is a few rows of each table whatever the
     * database believes of their sizes; area by area it may read all requests of the city each time.
     */
    static final String OF_AREAS = """
            claimant AS MATERIALIZED (
                SELECT a.request_id FROM area JOIN seasonal.slot_request_area a ON a.area_id = area.area_id
                  JOIN seasonal.slot_request r ON r.id = a.request_id AND r.campaign_id = ?
                   AND r.status IN ('SUBMITTED', 'IN_EXAMINATION', 'BEFORE_COMMISSION')
                 UNION
                SELECT w.request_id FROM area JOIN seasonal.further_wish_area a ON a.area_id = area.area_id
                  JOIN seasonal.further_wish w ON w.id = a.wish_id
                  JOIN seasonal.slot_request r ON r.id = w.request_id AND r.campaign_id = ?
                 UNION
                SELECT p.request_id FROM area JOIN seasonal.permit_area a ON a.area_id = area.area_id
                  JOIN seasonal.permit p ON p.id = a.permit_id AND p.withdrawn_at IS NULL
                   AND p.first_date <= ? AND p.last_date >= ?
            )
            """;

    private Claimants() {}
}
