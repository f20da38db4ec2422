package org.palestre.seasonal.statistics.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.palestre.seasonal.statistics.boundary.Breakdown;
import org.palestre.seasonal.statistics.boundary.FigureLine;
import org.palestre.seasonal.statistics.boundary.Figures;
import org.palestre.seasonal.statistics.boundary.SeasonStatistics;
import org.palestre.seasonal.statistics.boundary.YearFigures;
import org.palestre.shared.CsvFile;

/** The figures of a season as a file that programs and spreadsheets read: hours with two decimals and a point. */
public final class FiguresFile {

    private static final List<String> COLUMNS = List.of(
            "by",
            "code",
            "name",
            "requests",
            "granted",
            "refused",
            "hours_asked",
            "hours_granted",
            "hours_measured",
            "hours_used");

    private FiguresFile() {}

    /** The file's content. */
    public static byte[] of(SeasonStatistics statistics) {
        StringBuilder text = new StringBuilder();
        try {
            CsvFile file = new CsvFile(text, COLUMNS);
            for (YearFigures year : statistics.years()) {
                file.row(row("SEASON", year.season(), year.season(), year.figures()));
            }
            for (Breakdown breakdown : statistics.breakdowns()) {
                for (FigureLine line : breakdown.lines()) {
                    file.row(row(breakdown.dimension().name(), line.code(), line.name(), line.figures()));
                }
            }
            file.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> row(String by, String code, String name, Figures figures) {
        return List.of(
                by,
                code,
                name == null ? "" : name,
                Long.toString(figures.requests()),
                Long.toString(figures.granted()),
                Long.toString(figures.refused()),
                hours(figures.askedMinutes()),
                hours(figures.grantedMinutes()),
                hours(figures.measuredMinutes()),
                hours(figures.usedMinutes()));
    }

    private static String hours(long minutes) {
        return BigDecimal.valueOf(minutes)
                .divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
