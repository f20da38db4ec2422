package org.palestre.billing.tariff.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.palestre.billing.tariff.boundary.GridItem;
import org.palestre.billing.tariff.boundary.GridRule;
import org.palestre.billing.tariff.boundary.HourKind;
import org.palestre.billing.tariff.boundary.PriceUnit;
import org.palestre.billing.tariff.boundary.Pricing;
import org.palestre.shared.Database;

/** What grids sell and for how much. Two statements to read, however many grids. */
@ApplicationScoped
public class GridContents {

    @Inject
    private Database database;

    private record ItemRow(long id, long gridId, GridItem item) {}

    private record RuleRow(long itemId, GridRule rule) {}

    /** The items of one grid. */
    public List<GridItem> of(long gridId) {
        return of(List.of(gridId)).getOrDefault(gridId, List.of());
    }

    /** The items of each grid. */
    public Map<Long, List<GridItem>> of(Collection<Long> gridIds) {
        List<ItemRow> items = database.list(
                "SELECT * FROM billing.tariff_item WHERE grid_id = ANY (?) ORDER BY grid_id, position, id",
                GridContents::item,
                gridIds.isEmpty() ? List.of(-1L) : gridIds);
        Map<Long, List<GridRule>> rules = new LinkedHashMap<>();
        database.list("""
                        SELECT r.* FROM billing.tariff_rule r JOIN billing.tariff_item i ON i.id = r.item_id
                         WHERE i.grid_id = ANY (?) ORDER BY r.item_id, r.number""", GridContents::rule, gridIds.isEmpty() ? List.of(-1L) : gridIds)
                .forEach(row -> rules.computeIfAbsent(row.itemId(), id -> new ArrayList<>())
                        .add(row.rule()));
        Map<Long, List<GridItem>> found = new LinkedHashMap<>();
        items.forEach(row -> found.computeIfAbsent(row.gridId(), id -> new ArrayList<>())
                .add(row.item().with(rules.getOrDefault(row.id(), List.of()))));
        return found;
    }

    /** Lets a draft hold these items instead of what it held. */
    public void replace(long gridId, List<GridItem> items) {
        database.update("DELETE FROM billing.tariff_item WHERE grid_id = ?", gridId);
        List<Object[]> rules = new ArrayList<>();
        for (int place = 0; place < items.size(); place++) {
            GridItem item = items.get(place);
            long id = add(gridId, item, place + 1);
            item.rules().forEach(rule -> rules.add(parameters(id, rule)));
        }
        database.batch("""
                INSERT INTO billing.tariff_rule (item_id, number, user_kinds, resident, period, quotient_from, quotient_to,
                    rank_from, rank_to, pricing, price_cents, rate, floor_cents, ceiling_cents, reason_french, reason_english)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rules);
    }

    private long add(long gridId, GridItem item, int place) {
        return database.number(
                """
                INSERT INTO billing.tariff_item (grid_id, code, name_french, name_english, unit, vat_rate, user_kinds, position)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id""",
                gridId,
                item.code(),
                item.nameFrench(),
                item.nameEnglish(),
                item.unit(),
                item.vatRate(),
                item.userKinds(),
                place);
    }

    private static Object[] parameters(long itemId, GridRule rule) {
        return new Object[] {
            itemId,
            rule.number(),
            rule.userKinds(),
            rule.resident(),
            rule.hours(),
            rule.quotientFrom(),
            rule.quotientTo(),
            rule.rankFrom(),
            rule.rankTo(),
            rule.pricing(),
            rule.priceCents(),
            rule.rate(),
            rule.floorCents(),
            rule.ceilingCents(),
            rule.reasonFrench(),
            rule.reasonEnglish()
        };
    }

    private static ItemRow item(ResultSet row) throws SQLException {
        return new ItemRow(
                row.getLong("id"),
                row.getLong("grid_id"),
                new GridItem(
                        row.getString("code"),
                        row.getString("name_french"),
                        row.getString("name_english"),
                        PriceUnit.valueOf(row.getString("unit")),
                        row.getBigDecimal("vat_rate"),
                        texts(row.getArray("user_kinds")),
                        List.of()));
    }

    private static RuleRow rule(ResultSet row) throws SQLException {
        String hours = row.getString("period");
        return new RuleRow(
                row.getLong("item_id"),
                new GridRule(
                        row.getInt("number"),
                        Set.copyOf(texts(row.getArray("user_kinds"))),
                        row.getObject("resident", Boolean.class),
                        hours == null ? null : HourKind.valueOf(hours),
                        row.getInt("quotient_from"),
                        row.getObject("quotient_to", Integer.class),
                        row.getInt("rank_from"),
                        row.getObject("rank_to", Integer.class),
                        Pricing.valueOf(row.getString("pricing")),
                        row.getObject("price_cents", Long.class),
                        row.getBigDecimal("rate"),
                        row.getObject("floor_cents", Long.class),
                        row.getObject("ceiling_cents", Long.class),
                        row.getString("reason_french"),
                        row.getString("reason_english")));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
