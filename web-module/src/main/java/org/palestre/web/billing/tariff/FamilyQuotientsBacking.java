package org.palestre.web.billing.tariff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.palestre.billing.tariff.boundary.FamilyQuotient;
import org.palestre.billing.tariff.boundary.FamilyQuotients;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.web.i18n.Words;
import org.palestre.web.shell.Notices;

/** The family quotients of a school year, and the fields for one more. */
@Named
@ViewScoped
public class FamilyQuotientsBacking implements Serializable {

    private static final int LINES = 50;
    private static final int FIRST = 2000;
    private static final int LAST = 2999;
    private static final int SEPTEMBER = 9;

    @Inject
    private FamilyQuotients quotients;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    @Inject
    private transient Clock clock;

    private Integer year;
    private String q;
    private int page = 1;
    private String email;
    private BigDecimal quotient;
    private LocalDate appliesFrom;
    private String correction;
    private transient Page<FamilyQuotient> list;

    /** Begins with the school year that is on. */
    public void load() {
        LocalDate today = LocalDate.now(clock);
        if (year == null || year < FIRST || year > LAST) {
            year = today.getMonthValue() >= SEPTEMBER ? today.getYear() : today.getYear() - 1;
        }
        appliesFrom = today;
    }

    /** Records what was proved. */
    public String record() {
        quotients.record(email, quotient, appliesFrom, correction);
        notices.success("tariff.quotientRecorded", email, words.say(appliesFrom));
        return "/gestion/family-quotients?faces-redirect=true&year=" + year;
    }

    /** Shows what the fields ask for. */
    public String filter() {
        return "/gestion/family-quotients?faces-redirect=true&" + getQuery();
    }

    public String getQuery() {
        return "year=" + year + (q == null ? "" : "&q=" + URLEncoder.encode(q, StandardCharsets.UTF_8));
    }

    /** 2026-27. */
    public String getYearLabel() {
        return year + "-" + "%02d".formatted((year + 1) % 100);
    }

    public Page<FamilyQuotient> getList() {
        if (list == null) {
            list = quotients.ofYear(year, q, new PageRequest(page - 1, LINES));
        }
        return list;
    }

    public long getPages() {
        return (getList().total() + LINES - 1) / LINES;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public BigDecimal getQuotient() {
        return quotient;
    }

    public void setQuotient(BigDecimal quotient) {
        this.quotient = quotient;
    }

    public LocalDate getAppliesFrom() {
        return appliesFrom;
    }

    public void setAppliesFrom(LocalDate appliesFrom) {
        this.appliesFrom = appliesFrom;
    }

    public String getCorrection() {
        return correction;
    }

    public void setCorrection(String correction) {
        this.correction = correction;
    }
}
