package org.palestre.facilities.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palestre.facilities.boundary.SiteKind;
import org.palestre.facilities.boundary.SiteQuery;
import org.palestre.facilities.boundary.SiteSummary;
import org.palestre.facilities.boundary.SiteView;
import org.palestre.shared.Database;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** All sites, read as projections. */
@ApplicationScoped
public class Sites {

    /** One line of a site's address out of its parts; the same in every list. */
    static final String ADDRESS = "concat_ws(', ', s.street, nullif(concat_ws(' ', s.postal_code, s.town), ''))";

    private static final String MATCHING = """
            from facilities.site s
            where (s.closed_on is null or s.closed_on > ?)
              and (?::text is null or exists (
                    select from facilities.area a join facilities.area_discipline d on d.area_id = a.id
                    where a.site_id = s.id and a.closed_on is null and d.discipline_code = ?))
              and (?::text is null or s.district_code = ?)
              and (not ?::boolean or s.accessible)
              and (?::bigint[] is null or s.id = any (?::bigint[]))
              and shared.fold(s.name || ' ' || coalesce(s.street, '') || ' '
                  || coalesce(s.postal_code, '') || ' ' || coalesce(s.town, ''))
                  like all (select '%' || shared.fold(word) || '%' from unnest(?) word)
            """;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** Sites in use that the query matches, by name. Two statements, however many there are. */
    public Page<SiteSummary> search(SiteQuery query, PageRequest page) {
        Object[] criteria = criteria(query);
        long total = database.number("select count(*) " + MATCHING, criteria);
        Object[] paged = Arrays.copyOf(criteria, criteria.length + 2);
        paged[criteria.length] = page.size();
        paged[criteria.length + 1] = (long) page.page() * page.size();
        List<SiteSummary> found =
                database.list("with found as (select s.* " + MATCHING + """
                         order by s.name collate "fr-x-icu", s.id limit ? offset ?)
                        select s.id, s.name, s.kind, %s address, s.district_code, t.name district_name,
                               s.latitude, s.longitude, s.accessible,
                               (select count(*) from facilities.area a
                                where a.site_id = s.id and a.closed_on is null) areas,
                               array(select n.name from facilities.discipline n where n.code in (
                                       select d.discipline_code from facilities.area_discipline d
                                       join facilities.area a on a.id = d.area_id
                                       where a.site_id = s.id and a.closed_on is null)
                                     order by n.name collate "fr-x-icu") disciplines
                        from found s left join facilities.district t on t.code = s.district_code
                        order by s.name collate "fr-x-icu", s.id
                        """.formatted(ADDRESS), Sites::summary, paged);
        return new Page<>(found, total);
    }

    /** Names by id, of sites that were given up too. One statement, none for no ids. */
    public Map<Long, String> names(Collection<Long> ids) {
        Map<Long, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            database.list(
                    "select id, name from facilities.site where id = any (?)",
                    row -> names.put(row.getLong("id"), row.getString("name")),
                    ids);
        }
        return names;
    }

    /** A site by its id, whether in use or not. */
    public Optional<SiteView> view(long id) {
        return views(List.of(id)).stream().findFirst();
    }

    /** Sites by their ids, whether in use or not. One statement, none for no ids. */
    public List<SiteView> views(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : database.list("""
                        select s.*, %s address, t.name district_name
                        from facilities.site s left join facilities.district t on t.code = s.district_code
                        where s.id = any (?)
                        """.formatted(ADDRESS), Sites::view, ids);
    }

    private Object[] criteria(SiteQuery query) {
        return new Object[] {
            LocalDate.now(clock),
            query.disciplineCode(),
            query.disciplineCode(),
            query.districtCode(),
            query.districtCode(),
            Boolean.TRUE.equals(query.accessible()),
            query.among(),
            query.among(),
            SearchWords.of(query.q())
        };
    }

    private static SiteSummary summary(ResultSet row) throws SQLException {
        return new SiteSummary(
                row.getLong("id"),
                row.getString("name"),
                SiteKind.valueOf(row.getString("kind")),
                row.getString("address"),
                row.getString("district_code"),
                row.getString("district_name"),
                row.getObject("latitude", Double.class),
                row.getObject("longitude", Double.class),
                row.getObject("accessible", Boolean.class),
                row.getInt("areas"),
                List.of((String[]) row.getArray("disciplines").getArray()));
    }

    static SiteView view(ResultSet row) throws SQLException {
        return new SiteView(
                row.getLong("id"),
                row.getString("name"),
                SiteKind.valueOf(row.getString("kind")),
                row.getString("street"),
                row.getString("postal_code"),
                row.getString("town"),
                row.getString("address"),
                row.getString("district_code"),
                row.getString("district_name"),
                row.getObject("latitude", Double.class),
                row.getObject("longitude", Double.class),
                row.getString("telephone"),
                row.getString("email"),
                row.getString("manager_name"),
                row.getString("manager_telephone"),
                row.getObject("accessible", Boolean.class),
                row.getString("accessibility"),
                row.getString("description"),
                row.getBoolean("opens_on_public_holidays"),
                row.getObject("closed_on", LocalDate.class),
                row.getLong("version"));
    }
}
