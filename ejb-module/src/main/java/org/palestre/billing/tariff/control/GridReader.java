package org.palestre.billing.tariff.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.palestre.billing.tariff.boundary.GridImport;
import org.palestre.billing.tariff.boundary.GridItem;
import org.palestre.billing.tariff.boundary.GridRule;
import org.palestre.billing.tariff.boundary.UserKind;
import org.palestre.shared.BusinessException;

/** Reads a grid from a file, a line for each rule, and says line by line what it does not understand. */
public final class GridReader {

    private static final int MOST_ERRORS = 200;

    private final List<UserKind> kinds;
    private final GridCells cells;
    private final Map<String, GridItem> items = new LinkedHashMap<>();
    private final Map<String, List<GridRule>> rules = new LinkedHashMap<>();

    private GridReader(GridCells cells, List<UserKind> kinds) {
        this.cells = cells;
        this.kinds = kinds;
    }

    /**
     * What a file says, and how it differs from what the draft holds.
     *
     * @throws BusinessException {@code tariff.fileTooLarge} (MB), {@code tariff.fileTooLong} (rows), {@code
     *     tariff.fileUnreadable}, {@code tariff.noHeading} (columns that are missing), {@code tariff.tooManyItems} (most),
     *     {@code tariff.tooManyRules} (most) at {@code file}
     */
    public static GridImport read(byte[] content, List<GridItem> present, List<UserKind> kinds) {
        List<SheetRows.Row> rows = SheetRows.of(content);
        GridReader reader = new GridReader(new GridCells(rows), kinds);
        rows.stream().skip(1).forEach(reader::readLine);
        List<GridItem> read = reader.items.values().stream()
                .map(item -> item.with(reader.rules.get(item.code())))
                .toList();
        if (read.size() > GridRules.MOST_ITEMS) {
            throw BusinessException.invalid("tariff.tooManyItems", "file", GridRules.MOST_ITEMS);
        }
        return new GridImport(
                read,
                reader.cells.errors().stream().limit(MOST_ERRORS).toList(),
                GridCheck.faults(read),
                GridComparison.of(present, read));
    }

    private void readLine(SheetRows.Row row) {
        int before = cells.errors().size();
        GridItem said = item(row);
        GridRule rule = rule(row);
        if (cells.errors().size() > before) {
            return;
        }
        GridItem first = items.get(said.code());
        try {
            GridItem tidy = GridRules.item((first == null ? said : completed(said, first)).with(List.of(rule)), kinds);
            if (first != null && !tidy.with(List.of()).equals(first)) {
                cells.fail(row, GridColumn.ITEM, "tariff.otherItem", said.code());
                return;
            }
            items.putIfAbsent(tidy.code(), tidy.with(List.of()));
            rules.computeIfAbsent(tidy.code(), code -> new ArrayList<>()).addAll(tidy.rules());
        } catch (BusinessException e) {
            cells.fail(
                    row,
                    GridColumn.ofField(e.field()).orElse(null),
                    e.code(),
                    e.values().isEmpty() ? null : String.valueOf(e.values().get(0)));
        }
        if (rules.getOrDefault(said.code(), List.of()).size() > GridRules.MOST_RULES) {
            throw BusinessException.invalid("tariff.tooManyRules", "file", GridRules.MOST_RULES);
        }
    }

    private GridItem item(SheetRows.Row row) {
        return new GridItem(
                cells.text(row, GridColumn.ITEM),
                cells.text(row, GridColumn.NAME_FRENCH),
                cells.text(row, GridColumn.NAME_ENGLISH),
                cells.word(row, GridColumn.UNIT, GridWords.UNITS),
                cells.number(row, GridColumn.VAT),
                cells.codes(row, GridColumn.OPEN_TO),
                List.of());
    }

    /** What only the first line of an item says holds for its others. */
    private static GridItem completed(GridItem said, GridItem first) {
        return new GridItem(
                said.code(),
                said.nameFrench().isEmpty() ? first.nameFrench() : said.nameFrench(),
                said.nameEnglish().isEmpty() ? first.nameEnglish() : said.nameEnglish(),
                said.unit() == null ? first.unit() : said.unit(),
                said.vatRate() == null ? first.vatRate() : said.vatRate(),
                said.userKinds().isEmpty() ? first.userKinds() : said.userKinds(),
                List.of());
    }

    private GridRule rule(SheetRows.Row row) {
        Integer quotient = cells.whole(row, GridColumn.QUOTIENT_FROM);
        Integer rank = cells.whole(row, GridColumn.RANK_FROM);
        return new GridRule(
                1,
                Set.copyOf(cells.codes(row, GridColumn.USERS)),
                cells.word(row, GridColumn.RESIDENT, GridWords.YES_OR_NO),
                cells.word(row, GridColumn.HOURS, GridWords.HOURS),
                quotient == null ? 0 : quotient,
                cells.whole(row, GridColumn.QUOTIENT_TO),
                rank == null ? 1 : rank,
                cells.whole(row, GridColumn.RANK_TO),
                cells.word(row, GridColumn.PRICING, GridWords.PRICINGS),
                cells.cents(row, GridColumn.PRICE),
                cells.number(row, GridColumn.RATE),
                cells.cents(row, GridColumn.FLOOR),
                cells.cents(row, GridColumn.CEILING),
                cells.text(row, GridColumn.REASON_FRENCH),
                cells.text(row, GridColumn.REASON_ENGLISH));
    }
}
