package org.palestre.web.billing.cashoffice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.palestre.billing.cashoffice.boundary.StatementFigures;
import org.palestre.web.i18n.Wording;

/** A statement as rows of a spreadsheet: a table below the other, each with its heading. Amounts are {@code Money}. */
final class StatementRows {

    private final Wording words;
    private final List<List<Object>> rows = new ArrayList<>();

    private StatementRows(Wording words) {
        this.words = words;
    }

    static List<List<Object>> of(StatementFigures figures, Wording words) {
        StatementRows made = new StatementRows(words);
        made.head(figures);
        made.byMeans(figures);
        made.byService(figures);
        made.rest(figures);
        return made.rows;
    }

    private void head(StatementFigures figures) {
        row(text("state.period"), words.say(figures.firstDay()), words.say(figures.lastDay()));
        row(
                text("receipts.title"),
                String.valueOf(figures.receipts()),
                words.say(figures.firstReceipt()),
                words.say(figures.lastReceipt()));
        row(text("state.total"), figures.total());
    }

    private void byMeans(StatementFigures figures) {
        title("state.byMeans");
        row(
                text("means"),
                text("state.count"),
                text("state.before"),
                text("state.taken"),
                text("state.cancelledSum"),
                text("state.net"),
                text("difference"),
                text("state.deposited"),
                text("state.after"));
        figures.byMeans()
                .forEach(one -> row(
                        one.kind() == null ? text("state.online") : words.say(one.kind()),
                        String.valueOf(one.count()),
                        one.before(),
                        one.taken(),
                        one.cancelled(),
                        one.net(),
                        one.difference(),
                        one.deposited(),
                        one.after()));
    }

    private void byService(StatementFigures figures) {
        title("state.byService");
        row(text("service"), text("state.account"), text("state.counter"), text("state.online"), text("state.total"));
        figures.byService()
                .forEach(one -> row(
                        one.code() == null ? text("state.unmatched") : one.name(words.language()),
                        (words.say(one.budgetNature()) + " " + words.say(one.budgetFunction())).strip(),
                        one.counter(),
                        one.online(),
                        one.total()));
    }

    private void rest(StatementFigures figures) {
        title("state.cancelled");
        figures.cancelled().forEach(one -> row(one.number(), words.say(one.day()), one.reason(), one.amount()));
        title("state.differences");
        figures.differences().forEach(one -> row(words.say(one.day()), one.cashier(), one.comment(), one.amount()));
        title("office.deposits");
        figures.deposits()
                .forEach(one -> row(
                        one.number(),
                        words.say(one.day()),
                        words.say(one.kind()),
                        words.say(one.destination()),
                        one.amount()));
    }

    private void title(String key) {
        row();
        row(text(key));
    }

    private void row(Object... cells) {
        rows.add(Arrays.asList(cells));
    }

    private String text(String key) {
        return words.text("cashoffice." + key);
    }
}
