package org.palestre.pages;

/**
 * One page as somebody really opens it.
 *
 * @param page its file below the webapp folder, as {@code account/permits.xhtml}
 * @param address where it is opened, with the ids that it needs
 * @param account who opens it; null for a visitor
 */
record PageExample(String page, String address, String account) {

    /** A page that is opened by its own name, with what it needs after the question mark, if anything. */
    static PageExample of(String page, String query, String account) {
        String stem = page.replaceFirst("\\.xhtml$", "").replaceFirst("(^|/)index$", "$1");
        return new PageExample(page, "/" + stem + (query.isEmpty() ? "" : "?" + query), account);
    }

    @Override
    public String toString() {
        return address;
    }
}
