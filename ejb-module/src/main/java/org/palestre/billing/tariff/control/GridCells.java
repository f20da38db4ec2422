package org.palestre.billing.tariff.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.palestre.billing.tariff.boundary.GridImport.LineError;
import org.palestre.shared.BusinessException;

/** The cells of a grid's file, by column, as what they should be; what they are not is noted with its line. */
final class GridCells {

    private static final Set<GridColumn> NEEDED =
            Set.of(GridColumn.ITEM, GridColumn.UNIT, GridColumn.PRICING, GridColumn.PRICE);
    private static final BigDecimal LARGEST_WHOLE = BigDecimal.valueOf(10_000_000);
    /** A workbook keeps 0.36 as the binary number next to it. */
    private static final int DIGITS = 10;

    private final Map<GridColumn, Integer> places = new EnumMap<>(GridColumn.class);
    private final Map<GridColumn, String> headings = new EnumMap<>(GridColumn.class);
    private final List<LineError> errors = new ArrayList<>();

    /** @throws BusinessException {@code tariff.noHeading} (columns that are missing) at {@code file} */
    GridCells(List<SheetRows.Row> rows) {
        SheetRows.Row first = rows.isEmpty() ? new SheetRows.Row(1, List.of()) : rows.get(0);
        for (int i = 0; i < first.cells().size(); i++) {
            int place = i;
            GridColumn.of(first.cell(i))
                    .filter(column -> !places.containsKey(column))
                    .ifPresent(column -> {
                        places.put(column, place);
                        headings.put(column, first.cell(place));
                    });
        }
        String missing = Arrays.stream(GridColumn.values())
                .filter(column -> NEEDED.contains(column) && !places.containsKey(column))
                .map(column -> column.heading(Locale.FRENCH))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw BusinessException.invalid("tariff.noHeading", "file", missing);
        }
    }

    List<LineError> errors() {
        return errors;
    }

    String text(SheetRows.Row row, GridColumn column) {
        Integer place = places.get(column);
        return place == null ? "" : row.cell(place);
    }

    <T> T word(SheetRows.Row row, GridColumn column, GridWords<T> words) {
        String text = text(row, column);
        return text.isEmpty() ? null : words.read(text).orElseGet(() -> fail(row, column, "tariff.unknownWord", text));
    }

    List<String> codes(SheetRows.Row row, GridColumn column) {
        return Arrays.stream(text(row, column).split("[\\s,|/]+"))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    BigDecimal number(SheetRows.Row row, GridColumn column) {
        String text = text(row, column).replaceAll("[\\s\\u00a0\\u202f€%]", "").replace(',', '.');
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("-?\\d{1,12}(\\.\\d{1,20})?(E-?\\d{1,2})?")) {
            return fail(row, column, "tariff.noNumber", text(row, column));
        }
        BigDecimal number =
                new BigDecimal(text).setScale(DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    Integer whole(SheetRows.Row row, GridColumn column) {
        BigDecimal number = number(row, column);
        if (number == null) {
            return null;
        }
        return number.scale() == 0 && number.abs().compareTo(LARGEST_WHOLE) < 0
                ? Integer.valueOf(number.intValueExact())
                : fail(row, column, "tariff.noNumber", text(row, column));
    }

    Long cents(SheetRows.Row row, GridColumn column) {
        BigDecimal number = number(row, column);
        if (number == null) {
            return null;
        }
        return number.scale() <= 2 && number.signum() >= 0
                ? Long.valueOf(number.movePointRight(2).longValueExact())
                : fail(row, column, "tariff.noNumber", text(row, column));
    }

    /** Notes what is wrong in a line, and gives null to go on with. */
    <T> T fail(SheetRows.Row row, GridColumn column, String code, String value) {
        String heading = column == null ? null : headings.getOrDefault(column, column.heading(Locale.FRENCH));
        errors.add(new LineError(row.number(), heading, code, value));
        return null;
    }
}
