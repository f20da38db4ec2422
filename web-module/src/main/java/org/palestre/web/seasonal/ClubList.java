package org.palestre.web.seasonal;

import jakarta.inject.Inject;
import java.util.List;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.web.shell.PagedList;

/** Something that a club has many of, with the page in the address so that it can be mailed; empty for who acts for none. */
public abstract class ClubList<T> extends PagedList<T> {

    /** How many stand on a page. */
    protected static final int SIZE = 20;

    @Inject
    private CurrentClub currentClub;

    private int page = 1;

    protected ClubList() {
        super(SIZE);
    }

    /** Reads a page of what a club has. */
    protected abstract Page<T> read(long organisationId, PageRequest asked);

    @Override
    protected Page<T> read(PageRequest asked) {
        return currentClub.club().map(club -> read(club.id(), asked)).orElse(new Page<>(List.of(), 0));
    }

    @Override
    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
