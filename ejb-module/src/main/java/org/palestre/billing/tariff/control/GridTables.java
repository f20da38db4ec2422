package org.palestre.billing.tariff.control;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.palestre.billing.tariff.boundary.GridItem;
import org.palestre.billing.tariff.boundary.GridRule;
import org.palestre.billing.tariff.boundary.GridTable;

/** Writes a grid as a table that {@link GridReader} reads. */
public final class GridTables {

    private GridTables() {}

    /** A line for each rule, in the words of a language. */
    public static GridTable of(List<GridItem> items, Locale language) {
        List<List<Object>> rows = new ArrayList<>();
        for (GridItem item : items) {
            for (GridRule rule : item.rules()) {
                rows.add(row(item, rule, language));
            }
        }
        return new GridTable(
                Arrays.stream(GridColumn.values())
                        .map(column -> column.heading(language))
                        .toList(),
                rows);
    }

    private static List<Object> row(GridItem item, GridRule rule, Locale language) {
        return Arrays.stream(GridColumn.values())
                .map(column -> cell(column, item, rule, language))
                .collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
    }

    private static Object cell(GridColumn column, GridItem item, GridRule rule, Locale language) {
        return switch (column) {
            case ITEM -> item.code();
            case NAME_FRENCH -> item.nameFrench();
            case NAME_ENGLISH -> item.nameEnglish();
            case UNIT -> GridWords.UNITS.say(item.unit(), language);
            case VAT -> item.vatRate();
            case OPEN_TO -> String.join(" ", item.userKinds());
            case USERS -> rule.userKinds().stream().sorted().collect(Collectors.joining(" "));
            case RESIDENT -> GridWords.YES_OR_NO.say(rule.resident(), language);
            case HOURS -> GridWords.HOURS.say(rule.hours(), language);
            case QUOTIENT_FROM -> rule.quotientFrom() == 0 ? null : rule.quotientFrom();
            case QUOTIENT_TO -> rule.quotientTo();
            case RANK_FROM -> rule.rankFrom() == 1 ? null : rule.rankFrom();
            case RANK_TO -> rule.rankTo();
            case PRICING -> GridWords.PRICINGS.say(rule.pricing(), language);
            case PRICE -> euros(rule.priceCents());
            case RATE -> rule.rate();
            case FLOOR -> euros(rule.floorCents());
            case CEILING -> euros(rule.ceilingCents());
            case REASON_FRENCH -> rule.reasonFrench();
            case REASON_ENGLISH -> rule.reasonEnglish();
        };
    }

    private static BigDecimal euros(Long cents) {
        return cents == null ? null : BigDecimal.valueOf(cents, 2);
    }
}
