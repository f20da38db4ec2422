package org.palestre.seasonal.pricing.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import org.palestre.seasonal.pricing.boundary.AreaPricing;
import org.palestre.shared.Database;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** The city's areas with what they are charged as. */
@ApplicationScoped
public class AreaPrices {

    private static final String FROM = """

              FROM facilities.area a
              JOIN facilities.site s ON s.id = a.site_id
              LEFT JOIN seasonal.area_pricing p ON p.area_id = a.id
             WHERE a.closed_on IS NULL AND a.bookable
               AND (? = '' OR shared.fold(s.name || ' ' || a.name) LIKE '%' || shared.fold(?) || '%')
               AND (NOT ? OR p.area_id IS NULL)""";

    @Inject
    private Database database;

    /** One page of them, by site and place. */
    public Page<AreaPricing> page(String words, boolean open, PageRequest page) {
        String tidy = words == null ? "" : words.strip();
        List<AreaPricing> items = database.list(
                """
                SELECT a.id, a.name, s.name AS site, p.item_code,
                       (SELECT count(DISTINCT q.request_id) FROM seasonal.permit_area k JOIN seasonal.permit q ON q.id = k.permit_id
                          JOIN seasonal.slot_price v ON v.request_id = q.request_id AND v.state = 'NOT_PRICED'
                         WHERE k.area_id = a.id AND q.withdrawn_at IS NULL) AS slots""" + FROM + " ORDER BY s.name COLLATE \"fr-x-icu\", s.id, a.position, a.id LIMIT ? OFFSET ?",
                row -> new AreaPricing(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("site"),
                        row.getString("item_code"),
                        row.getLong("slots")),
                tidy,
                tidy,
                open,
                page.size(),
                page.offset());
        return new Page<>(items, database.number("SELECT count(*)" + FROM, tidy, tidy, open));
    }

    /** Whether all of these are areas of the city. */
    public boolean exist(List<Long> areaIds) {
        return database.number("SELECT count(*) FROM facilities.area WHERE id = ANY (?)", areaIds)
                == new HashSet<>(areaIds).size();
    }
}
