package org.palestre.seasonal.workbench.entity;

/** Who wants or holds some areas, in SQL. */
final class Claimants {

    /**
     * A part of a statement that has a part {@code area (area_id)} before it: the requests that want or hold one of those.
     * What each of them claims is then looked up request by request, which is a few rows of each table whatever the
     * database believes of their sizes; area by area it may read all requests of the city each time.
     */
    static final String OF_AREAS = """
            claimant AS MATERIALIZED (
                SELECT a.request_id FROM area JOIN seasonal.slot_request_area a ON a.area_id = area.area_id
                 UNION
                SELECT w.request_id FROM area JOIN seasonal.further_wish_area a ON a.area_id = area.area_id
                  JOIN seasonal.further_wish w ON w.id = a.wish_id
                 UNION
                SELECT p.request_id FROM area JOIN seasonal.permit_area a ON a.area_id = area.area_id
                  JOIN seasonal.permit p ON p.id = a.permit_id
            )
            """;

    private Claimants() {}
}
