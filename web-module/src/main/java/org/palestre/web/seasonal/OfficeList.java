package org.palestre.web.seasonal;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.palestre.web.shell.PagedList;

/**
 * A list of requests at the booking office: filtered, sorted and paged by the address, in the database.
 *
 * @param <T> a line
 * @param <S> what a request can be: drafts are their clubs' alone
 */
public abstract class OfficeList<T, S extends Enum<S>> extends PagedList<T> {

    private static final int SIZE = 50;

    private final S draft;
    private Map<S, Long> counts;

    protected OfficeList(S draft) {
        super(SIZE);
        this.draft = draft;
    }

    /** The states that the list is narrowed to. */
    protected abstract Set<S> wanted();

    /** By what it is sorted. */
    protected abstract Enum<?> sort();

    /** Whether it begins at the end. */
    protected abstract boolean descending();

    /** Counts the requests of this list by their states. */
    protected abstract Map<S, Long> count();

    /** How many requests of this list stand where. */
    public Map<S, Long> getCounts() {
        if (counts == null) {
            counts = count();
        }
        return counts;
    }

    /** The states that a request may have here. */
    public Set<S> getStatuses() {
        return EnumSet.complementOf(EnumSet.of(draft));
    }

    /** Whether the list shows a state only because it was asked for. */
    public boolean wants(S status) {
        return wanted().contains(status);
    }

    /** The direction in which a column is sorted, as the page's code says it. */
    public String direction(String column) {
        if (!sort().name().equals(column)) {
            return "none";
        }
        return descending() ? "descending" : "ascending";
    }
}
