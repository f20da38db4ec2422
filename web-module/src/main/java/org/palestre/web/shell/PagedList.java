package org.palestre.web.shell;

import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** A list that is read page by page, once for each answer, and not at all where nobody asks for it. */
public abstract class PagedList<T> {

    private final int size;
    private Page<T> list;

    /** @param size how many stand on a page */
    protected PagedList(int size) {
        this.size = size;
    }

    /** Reads a page. */
    protected abstract Page<T> read(PageRequest asked);

    /** The page that is shown, from 1. */
    public abstract int getPage();

    /** This page of the list. */
    public Page<T> getList() {
        if (list == null) {
            list = read(new PageRequest(Math.max(getPage(), 1) - 1, size));
        }
        return list;
    }

    /** How many pages there are. */
    public long getPages() {
        return Math.max(1, (getList().total() + size - 1) / size);
    }
}
