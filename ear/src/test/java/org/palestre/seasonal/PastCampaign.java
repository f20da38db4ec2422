package org.palestre.seasonal;

import org.palestre.testing.City;
import org.palestre.testing.Sql;

/** Campaigns for the season of the one that is open, over long ago, so that they are in nobody's way. */
public final class PastCampaign {

    private static final String OF = """
            WITH past AS (SELECT coalesce(min(opens_at), now()) - interval '2 days' AS opens FROM seasonal.campaign),
            made AS (
                INSERT INTO seasonal.campaign (name, opens_at, closes_at, first_season_id, publication, introduction,
                    fee, safety_rules, upkeep_rules, signatory)
                SELECT 'Campagne d’essai', past.opens, past.opens + interval '1 day', c.first_season_id, ?,
                       c.introduction, c.fee, c.safety_rules, c.upkeep_rules, c.signatory
                  FROM past, seasonal.campaign c WHERE c.opens_at <= now() AND c.closes_at > now() RETURNING id)
            UPDATE seasonal.slot_request r SET campaign_id = made.id FROM made WHERE r.id = ? RETURNING made.id""";

    private PastCampaign() {}

    /** Moves a request into a new one that tells clubs each decision at once; gives the campaign's id. */
    public static long atOnce(long request) {
        return City.sql().one(Long.class, OF, "AT_ONCE", request);
    }

    /** The same as {@link #together(long)}, also from inside the server. */
    static long together(Sql sql, long request) {
        return sql.one(Long.class, OF, "TOGETHER", request);
    }

    /** Moves a request into a new one that publishes its decisions together; gives the campaign's id. */
    public static long together(long request) {
        return City.sql().one(Long.class, OF, "TOGETHER", request);
    }
}
