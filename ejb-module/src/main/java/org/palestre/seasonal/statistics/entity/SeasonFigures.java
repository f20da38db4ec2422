package org.palestre.seasonal.statistics.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.palestre.seasonal.boundary.SeasonRef;
import org.palestre.seasonal.statistics.boundary.Breakdown;
import org.palestre.seasonal.statistics.boundary.Dimension;
import org.palestre.seasonal.statistics.boundary.FigureLine;
import org.palestre.seasonal.statistics.boundary.Figures;
import org.palestre.seasonal.statistics.boundary.YearFigures;
import org.palestre.shared.Database;

/** The figures as they were last gathered; each question is one statement. */
@ApplicationScoped
public class SeasonFigures {

    private static final String KEPT = """
            (SELECT season_id, dimension, place, lines, %s FROM seasonal.season_sum WHERE district_code = ?) AS s""".formatted(FigureSums.COLUMNS);

    /**
     * For an agent to whom several districts or single sites are entrusted: what is kept of the districts, and of the
     * sites that are in none of these what their requests are.
     */
    private static final String SUMMED =
            """
            (SELECT season_id, dimension,
                    row_number() OVER (PARTITION BY season_id, dimension ORDER BY asked_minutes DESC, requests DESC, code)
                        AS place,
                    count(*) OVER (PARTITION BY season_id, dimension) AS lines, %1$s
               FROM (SELECT season_id, dimension, %2$s
                       FROM (SELECT season_id, dimension, %1$s FROM seasonal.season_sum WHERE district_code = ANY (?)
                             UNION ALL
                             SELECT f.season_id, d.dimension, %3$s %4$s
                                AND f.site_id = ANY (?::bigint[]) AND (f.district_code = ANY (?)) IS NOT TRUE
                                AND (?::text IS NULL OR f.district_code = ?)
                              GROUP BY f.season_id, d.dimension, d.code, d.reference) AS parts
                      GROUP BY season_id, dimension, code, reference) AS sums) AS s""".formatted(FigureSums.COLUMNS, FigureSums.SUMS_OF_SUMS, FigureSums.SUMS, FigureSums.FROM);

    private static final String NAMED = """
            SELECT s.*, coalesce(o.name, p.name, d.name, f.name, q.name, r.name) AS name FROM %s
              LEFT JOIN accounts.organisation o ON s.dimension = 'CLUB' AND o.id = s.reference
              LEFT JOIN facilities.site p ON s.dimension = 'SITE' AND p.id = s.reference
              LEFT JOIN facilities.discipline d ON s.dimension = 'DISCIPLINE' AND d.code = s.code
              LEFT JOIN facilities.sport_family f ON s.dimension = 'SPORT_FAMILY' AND f.code = s.code
              LEFT JOIN facilities.district q ON s.dimension = 'DISTRICT' AND q.code = s.code
              LEFT JOIN seasonal.refusal_reason r ON s.dimension = 'REFUSAL_REASON' AND r.code = s.code
             WHERE s.season_id = ? AND s.place <= ? AND s.place > ? AND s.dimension = ANY (?)
             ORDER BY s.dimension, s.place""";

    @Inject
    private Database database;

    /** Lines with how many there are in their dimension. */
    private record Counted(FigureLine line, long lines) {}

    /**
     * A season that a campaign was for.
     *
     * @param computedAt when its figures were gathered, or null if they never were
     */
    public record Known(SeasonRef season, Instant computedAt) {}

    /** The seasons that a campaign was for, the earliest first. */
    public List<Known> seasons() {
        return database.list(
                """
                SELECT s.id, s.label, s.start_date, s.end_date - 1 AS last_date, f.computed_at
                  FROM calendar.season s LEFT JOIN seasonal.season_figures f ON f.season_id = s.id
                 WHERE EXISTS (SELECT FROM seasonal.campaign c WHERE s.id IN (c.first_season_id, c.second_season_id))
                 ORDER BY s.start_date""",
                row -> new Known(
                        new SeasonRef(
                                row.getLong("id"),
                                row.getString("label"),
                                row.getObject("start_date", LocalDate.class),
                                row.getObject("last_date", LocalDate.class)),
                        Database.instant(row, "computed_at")));
    }

    /** The first season of the campaign that opened last. */
    public Optional<Long> latest(Instant now) {
        return database.first(
                "SELECT first_season_id FROM seasonal.campaign WHERE opens_at <= ? ORDER BY opens_at DESC LIMIT 1",
                row -> row.getLong("first_season_id"),
                now);
    }

    /** The largest lines of some dimensions, those after some of them left out. */
    public List<Breakdown> breakdowns(long seasonId, Reach reach, List<Dimension> dimensions, int most, int after) {
        List<Counted> found = database.list(
                NAMED.formatted(reach.kept() ? KEPT : SUMMED),
                SeasonFigures::line,
                values(
                        reach,
                        seasonId,
                        after + most,
                        after,
                        dimensions.stream().map(Dimension::name).toList()));
        return dimensions.stream()
                .map(dimension -> {
                    List<Counted> own = found.stream()
                            .filter(counted -> counted.line().dimension() == dimension)
                            .toList();
                    return new Breakdown(
                            dimension,
                            own.stream().map(Counted::line).toList(),
                            own.isEmpty() ? 0 : own.get(0).lines());
                })
                .toList();
    }

    /** Each season as a whole, the earliest first; those of which nobody gathered anything are missing. */
    public List<YearFigures> years(Reach reach) {
        return database.list(
                "SELECT s.*, c.label FROM " + (reach.kept() ? KEPT : SUMMED)
                        + " JOIN calendar.season c ON c.id = s.season_id WHERE s.dimension = 'TOTAL' ORDER BY c.start_date",
                row -> new YearFigures(row.getLong("season_id"), row.getString("label"), figures(row)),
                values(reach));
    }

    private static Object[] values(Reach reach, Object... more) {
        Stream<Object> first = reach.kept()
                ? Stream.of(reach.district())
                : Stream.of(
                        reach.districtCodes(), reach.siteIds(), reach.districtCodes(), reach.within(), reach.within());
        return Stream.concat(first, Stream.of(more)).toArray();
    }

    private static Counted line(ResultSet row) throws SQLException {
        return new Counted(
                new FigureLine(
                        Dimension.valueOf(row.getString("dimension")),
                        row.getString("code"),
                        row.getString("name"),
                        row.getInt("place"),
                        figures(row)),
                row.getLong("lines"));
    }

    private static Figures figures(ResultSet row) throws SQLException {
        return new Figures(
                row.getLong("requests"),
                row.getLong("granted_requests"),
                row.getLong("refused_requests"),
                row.getLong("asked_minutes"),
                row.getLong("granted_minutes"),
                row.getLong("measured_minutes"),
                row.getLong("used_minutes"));
    }
}
