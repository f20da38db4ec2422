package org.palestre.seasonal.scoring.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palestre.seasonal.scoring.boundary.CriteriaView;
import org.palestre.seasonal.scoring.boundary.Criterion;
import org.palestre.seasonal.scoring.boundary.CriterionRule;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;

/** The criteria that campaigns have adopted. */
@ApplicationScoped
public class CriteriaStore {

    private record Row(long campaignId, long version, String introduction, CriterionRule rule) {}

    @Inject
    private Database database;

    /** Those of a campaign; empty if it adopted none. */
    public Optional<CriteriaView> of(long campaignId) {
        return Optional.ofNullable(of(List.of(campaignId)).get(campaignId));
    }

    /** Those of campaigns by campaign, in one statement. */
    public Map<Long, CriteriaView> of(Collection<Long> campaignIds) {
        Map<Long, List<Row>> rows = new LinkedHashMap<>();
        database.list("""
                        SELECT c.campaign_id, c.version, c.introduction, r.criterion, r.weight, r.floor, r.ceiling,
                               r.mixed, r.wording
                          FROM seasonal.campaign_criteria c JOIN seasonal.criterion r USING (campaign_id)
                         WHERE c.campaign_id = ANY (?::bigint[])""", CriteriaStore::read, List.copyOf(campaignIds))
                .forEach(row -> rows.computeIfAbsent(row.campaignId(), id -> new ArrayList<>())
                        .add(row));
        Map<Long, CriteriaView> criteria = new LinkedHashMap<>();
        rows.forEach((campaignId, of) -> criteria.put(
                campaignId,
                new CriteriaView(
                        campaignId,
                        of.get(0).version(),
                        of.get(0).introduction(),
                        of.stream()
                                .map(Row::rule)
                                .sorted(java.util.Comparator.comparing(CriterionRule::criterion))
                                .toList())));
        return criteria;
    }

    /**
     * Writes the criteria of a campaign.
     *
     * @param version as they were read; 0 if there were none
     * @throws BusinessException {@code seasonal.changedMeanwhile}
     */
    public void save(long campaignId, long version, String introduction, List<CriterionRule> rules) {
        int written = version == 0
                ? database.update(
                        "INSERT INTO seasonal.campaign_criteria (campaign_id, introduction) VALUES (?, ?)"
                                + " ON CONFLICT DO NOTHING",
                        campaignId,
                        introduction)
                : database.update(
                        "UPDATE seasonal.campaign_criteria SET version = version + 1, introduction = ?"
                                + " WHERE campaign_id = ? AND version = ?",
                        introduction,
                        campaignId,
                        version);
        if (written == 0) {
            throw BusinessException.conflict("seasonal.changedMeanwhile");
        }
        database.batch(
                """
                INSERT INTO seasonal.criterion (campaign_id, criterion, weight, floor, ceiling, mixed, wording)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (campaign_id, criterion) DO UPDATE SET weight = excluded.weight, floor = excluded.floor,
                    ceiling = excluded.ceiling, mixed = excluded.mixed, wording = excluded.wording""",
                rules.stream()
                        .map(rule -> new Object[] {
                            campaignId,
                            rule.criterion().name(),
                            rule.weight(),
                            rule.floor(),
                            rule.ceiling(),
                            rule.mixed(),
                            rule.wording()
                        })
                        .toList());
    }

    /** Gives a campaign that has none the criteria of another; nothing happens if that has none either. */
    public void copy(long from, long to) {
        int copied = database.update("""
                INSERT INTO seasonal.campaign_criteria (campaign_id, introduction)
                SELECT ?, introduction FROM seasonal.campaign_criteria WHERE campaign_id = ?
                ON CONFLICT DO NOTHING""", to, from);
        if (copied > 0) {
            database.update("""
                    INSERT INTO seasonal.criterion (campaign_id, criterion, weight, floor, ceiling, mixed, wording)
                    SELECT ?, criterion, weight, floor, ceiling, mixed, wording
                      FROM seasonal.criterion WHERE campaign_id = ?""", to, from);
        }
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("campaign_id"),
                row.getLong("version"),
                row.getString("introduction"),
                new CriterionRule(
                        Criterion.valueOf(row.getString("criterion")),
                        row.getInt("weight"),
                        row.getInt("floor"),
                        row.getInt("ceiling"),
                        row.getObject("mixed", Integer.class),
                        row.getString("wording")));
    }
}
