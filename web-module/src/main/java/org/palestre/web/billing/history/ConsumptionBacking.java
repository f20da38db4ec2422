package org.palestre.web.billing.history;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.palestre.billing.history.boundary.ConsultHistories;
import org.palestre.billing.history.boundary.ConsumptionMonth;
import org.palestre.shared.PageRequest;

/** What was consumed in a month; arrows lead to the months before and after in which there is something. */
@Named
@RequestScoped
public class ConsumptionBacking {

    private static final int SIZE = 100;

    @EJB
    private ConsultHistories histories;

    @Inject
    private HistoryPayers payers;

    private Long payer;
    private String month;
    private Integer page;
    private ConsumptionMonth shown;

    /** Reads the page; nothing if the person pays for nothing. */
    public void load() {
        payer = payers.chosen(payer);
        shown = payer == null ? null : histories.consumption(payer, asked(month), new PageRequest(getPage() - 1, SIZE));
    }

    /** A month as an address says it; null for what cannot be one. */
    static YearMonth asked(String text) {
        try {
            return text == null || text.isBlank() ? null : YearMonth.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** A month in words: novembre 2026. */
    public String name(YearMonth one, Locale language) {
        return DateTimeFormatter.ofPattern("MMMM uuuu", language).format(one);
    }

    public ConsumptionMonth getShown() {
        return shown;
    }

    /** How many pages there are. */
    public long getPages() {
        return Math.max(1, (shown.lines().total() + SIZE - 1) / SIZE);
    }

    public Long getPayer() {
        return payer;
    }

    public void setPayer(Long payer) {
        this.payer = payer;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    /** From 1; what an address cannot mean is the first. */
    public Integer getPage() {
        return page == null ? 1 : Math.max(1, Math.min(page, 100_000));
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
