package org.palestre.web.billing.closing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.palestre.billing.closing.boundary.Books;
import org.palestre.billing.closing.boundary.CloseBooks;
import org.palestre.billing.closing.boundary.ClosedDays;
import org.palestre.billing.closing.boundary.ClosedMonth;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.web.shell.Notices;

/** Closing days and months: what stands on the open days, what was closed, by whom, and whether it still adds up. */
@Named
@ViewScoped
public class ClosingsBacking implements Serializable {

    private static final int SIZE = 20;

    @Inject
    private CloseBooks closings;

    @Inject
    private Notices notices;

    private Integer page;
    private LocalDate day;
    private String comment;
    private String monthComment;
    private transient Books books;
    private transient Page<ClosedDays> closed;
    private transient List<ClosedMonth> months;

    /** Proposes yesterday. */
    public void load() {
        day = getBooks().canClose() ? getBooks().closable() : null;
    }

    /** Closes all days until the one that was typed. */
    public String closeDays() {
        closings.closeDays(day, comment);
        notices.success("closing.days.done", day);
        return "/gestion/closings?faces-redirect=true";
    }

    /** Closes the next month. */
    public String closeMonth() {
        YearMonth month = getBooks().nextMonth();
        closings.closeMonth(month, monthComment);
        notices.success("closing.months.done");
        return "/gestion/closings?faces-redirect=true";
    }

    /** A month in words: novembre 2026. */
    public String name(YearMonth month, Locale language) {
        return month == null
                ? ""
                : DateTimeFormatter.ofPattern("MMMM uuuu", language).format(month);
    }

    public Books getBooks() {
        if (books == null) {
            books = closings.books();
        }
        return books;
    }

    /** This page of the closings. */
    public Page<ClosedDays> getClosed() {
        if (closed == null) {
            closed = closings.closings(new PageRequest(getPage() - 1, SIZE));
        }
        return closed;
    }

    public List<ClosedMonth> getMonths() {
        if (months == null) {
            months = closings.months();
        }
        return months;
    }

    /** How many pages there are. */
    public long getPages() {
        return Math.max(1, (getClosed().total() + SIZE - 1) / SIZE);
    }

    /** From 1; what an address cannot mean is the first. */
    public Integer getPage() {
        return page == null ? 1 : Math.max(1, Math.min(page, 100_000));
    }

    public void setPage(Integer page) {
        this.page = page;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public String getMonthComment() {
        return monthComment;
    }

    public void setMonthComment(String monthComment) {
        this.monthComment = monthComment;
    }
}
