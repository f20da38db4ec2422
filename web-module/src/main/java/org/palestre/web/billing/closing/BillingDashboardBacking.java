package org.palestre.web.billing.closing;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.palestre.billing.boundary.AccountKind;
import org.palestre.billing.closing.boundary.BillingDashboard;
import org.palestre.billing.closing.boundary.DayReceipts;
import org.palestre.billing.closing.boundary.Standing;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;
import org.palestre.web.i18n.Wording;
import org.palestre.web.shell.FigureChart;
import org.palestre.web.shell.Notices;

/** What comes in, day by day and by mode, and what is owed, by its age: charts, and tables that say the same. */
@Named
@RequestScoped
public class BillingDashboardBacking {

    /** The modes that are shown, in their order. */
    static final List<AccountKind> MODES =
            List.of(AccountKind.ONLINE, AccountKind.CASH, AccountKind.CHEQUE, AccountKind.CARD, AccountKind.VOUCHER);

    private static final int USUAL_DAYS = 30;

    @EJB
    private BillingDashboard dashboard;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private LocalDate from;
    private LocalDate until;
    private Standing standing;
    private List<DayReceipts> days;

    /** Reads the figures; a period that cannot be looked at is told, and the usual one is taken. */
    public void load() {
        LocalDate today = LocalDate.now(clock);
        until = until == null ? today : until;
        from = from == null ? until.minusDays(USUAL_DAYS) : from;
        standing = dashboard.standing();
        try {
            days = dashboard.receipts(from, until);
        } catch (BusinessException e) {
            notices.error("error." + e.code(), e.values().toArray());
            until = today;
            from = today.minusDays(USUAL_DAYS);
            days = dashboard.receipts(from, until);
        }
    }

    /** The receipts as Chart.js reads them: a bar for each mode in which something came. */
    public String receiptsChart(Locale language) {
        Wording words = new Wording(language, clock.getZone());
        return new FigureChart(
                        false,
                        days.stream().map(day -> words.say(day.day())).toList(),
                        MODES.stream()
                                .filter(mode -> total(mode).cents() != 0)
                                .map(mode -> new FigureChart.Series(
                                        words.text("closing.mode." + mode.name()),
                                        days.stream()
                                                .map(day -> euros(day.of(mode)))
                                                .toList()))
                                .toList(),
                        language)
                .json();
    }

    /** What is owed by its age, as Chart.js reads it. */
    public String openChart(Locale language) {
        Wording words = new Wording(language, clock.getZone());
        return new FigureChart(
                        false,
                        standing.openAmounts().stream()
                                .map(one -> words.say(one.age()))
                                .toList(),
                        List.of(new FigureChart.Series(
                                words.text("closing.dashboard.owed"),
                                standing.openAmounts().stream()
                                        .map(one -> euros(one.amount()))
                                        .toList())),
                        language)
                .json();
    }

    /** All that came in by a mode. */
    public Money total(AccountKind mode) {
        return Money.sum(days.stream().map(day -> day.of(mode)).toList());
    }

    /** All that came in. */
    public Money getTotal() {
        return Money.sum(days.stream().map(DayReceipts::total).toList());
    }

    public List<AccountKind> getModes() {
        return MODES;
    }

    private static Double euros(Money amount) {
        return amount.inEuros().doubleValue();
    }

    public Standing getStanding() {
        return standing;
    }

    public List<DayReceipts> getDays() {
        return days;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
