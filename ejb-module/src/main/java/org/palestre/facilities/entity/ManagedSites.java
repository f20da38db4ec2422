package org.palestre.facilities.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.palestre.facilities.boundary.ManagedSite;
import org.palestre.facilities.boundary.ManagedSiteQuery;
import org.palestre.facilities.boundary.SiteKind;
import org.palestre.facilities.boundary.SiteView;
import org.palestre.shared.Database;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** The sites as agents list them, those that were given up too. */
@ApplicationScoped
public class ManagedSites {

    private static final String MANAGED = """
            from facilities.site s left join facilities.district t on t.code = s.district_code
            where (?::boolean or s.closed_on is null or s.closed_on > ?)
              and (?::text is null or s.district_code = ?)
              and (not ?::boolean or s.district_code is null)
              and (?::text is null or s.kind = ?)
              and shared.fold(s.name || ' ' || coalesce(s.street, '') || ' '
                  || coalesce(s.postal_code, '') || ' ' || coalesce(s.town, ''))
                  like all (select '%' || shared.fold(word) || '%' from unnest(?) word)
            """;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** Sites for agents, those given up too if asked for. Two statements. */
    public Page<ManagedSite> managed(ManagedSiteQuery query, PageRequest page) {
        Object[] criteria = criteria(query);
        Object[] paged = Arrays.copyOf(criteria, criteria.length + 2);
        paged[criteria.length] = page.size();
        paged[criteria.length + 1] = (long) page.page() * page.size();
        return new Page<>(
                database.list(
                        """
                        select s.id, s.name, s.kind, %s address, s.district_code, t.name district_name, s.closed_on,
                               (select count(*) from facilities.area a
                                where a.site_id = s.id and a.closed_on is null) areas
                        %s order by %s, s.id limit ? offset ?
                        """.formatted(Sites.ADDRESS, MANAGED, order(query)),
                        row -> new ManagedSite(
                                row.getLong("id"),
                                row.getString("name"),
                                SiteKind.valueOf(row.getString("kind")),
                                row.getString("address"),
                                row.getString("district_code"),
                                row.getString("district_name"),
                                row.getInt("areas"),
                                row.getObject("closed_on", LocalDate.class),
                                true),
                        paged),
                database.number("select count(*) " + MANAGED, criteria));
    }

    /** Everything about the sites of a query. */
    public List<SiteView> export(ManagedSiteQuery query) {
        return database.list(
                "select s.*, %s address, t.name district_name %s order by %s, s.id"
                        .formatted(Sites.ADDRESS, MANAGED, order(query)),
                Sites::view,
                criteria(query));
    }

    private static String order(ManagedSiteQuery query) {
        String direction = query.descending() ? " desc" : "";
        String name = "s.name collate \"fr-x-icu\"";
        return switch (query.order() == null ? ManagedSiteQuery.Order.NAME : query.order()) {
            case NAME -> name + direction;
            case KIND -> "s.kind" + direction + ", " + name;
            case DISTRICT -> "t.position" + direction + " nulls last, " + name;
            case AREAS ->
                "(select count(*) from facilities.area a where a.site_id = s.id and a.closed_on is null)" + direction
                        + ", " + name;
        };
    }

    private Object[] criteria(ManagedSiteQuery query) {
        return new Object[] {
            query.givenUp(),
            LocalDate.now(clock),
            query.districtCode(),
            query.districtCode(),
            query.unknownDistrict(),
            query.kind(),
            query.kind(),
            SearchWords.of(query.q())
        };
    }
}
