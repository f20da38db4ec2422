package org.palestre.web.seasonal.statistics;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.palestre.seasonal.statistics.boundary.Breakdown;
import org.palestre.seasonal.statistics.boundary.FigureLine;
import org.palestre.seasonal.statistics.boundary.Figures;
import org.palestre.seasonal.statistics.boundary.SeasonStatistics;
import org.palestre.seasonal.statistics.boundary.YearFigures;
import org.palestre.web.i18n.Wording;

/** A season in figures as a spreadsheet: one sheet for the seasons, one for each kind; numbers are numbers. */
final class StatisticsWorkbook {

    private static final List<String> COLUMNS = List.of(
            "requests", "granted", "refused", "hoursAsked", "hoursGranted", "grantedShare", "hoursUsed", "usedShare");
    private static final String HOURS = "#,##0.0";
    private static final String PERCENT = "0%";

    private final Wording wording;
    private final FigureWords words;

    StatisticsWorkbook(Wording wording) {
        this.wording = wording;
        words = new FigureWords(wording);
    }

    void write(SeasonStatistics statistics, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Palestre", "1.0")) {
            Worksheet seasons = sheet(book, wording.text("statistics.years"));
            int row = 1;
            for (YearFigures year : statistics.years()) {
                line(seasons, row++, year.season(), year.figures());
            }
            for (Breakdown breakdown : statistics.breakdowns()) {
                Worksheet sheet = sheet(book, words.by(breakdown.dimension()));
                int number = 1;
                for (FigureLine line : breakdown.lines()) {
                    line(sheet, number++, words.name(line), line.figures());
                }
            }
        }
    }

    private Worksheet sheet(Workbook book, String title) {
        Worksheet sheet = book.newWorksheet(title);
        sheet.value(0, 0, title);
        for (int column = 0; column < COLUMNS.size(); column++) {
            sheet.value(0, column + 1, wording.text("statistics." + COLUMNS.get(column)));
        }
        sheet.range(0, 0, 0, COLUMNS.size()).style().bold().wrapText(true).set();
        sheet.width(0, 40);
        sheet.freezePane(1, 1);
        return sheet;
    }

    private static void line(Worksheet sheet, int row, String name, Figures figures) {
        sheet.value(row, 0, name);
        sheet.value(row, 1, figures.requests());
        sheet.value(row, 2, figures.granted());
        sheet.value(row, 3, figures.refused());
        number(sheet, row, 4, figures.askedHours(), HOURS);
        number(sheet, row, 5, figures.grantedHours(), HOURS);
        number(sheet, row, 6, figures.grantedShare(), PERCENT);
        number(sheet, row, 7, figures.usedHours(), HOURS);
        number(sheet, row, 8, figures.usedShare(), PERCENT);
    }

    private static void number(Worksheet sheet, int row, int column, Double value, String format) {
        if (value != null) {
            sheet.value(row, column, value);
            sheet.style(row, column).format(format).set();
        }
    }
}
