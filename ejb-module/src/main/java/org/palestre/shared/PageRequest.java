package org.palestre.shared;

/**
 * Which page of a list is wanted.
 *
 * @param page number of the page, from 0
 * @param size items on a page, 1 to {@value #LARGEST}
 */
public record PageRequest(int page, int size) {

    /** More than this on one page is refused. */
    public static final int LARGEST = 500;

    /** @throws BusinessException {@code shared.pageOutOfRange} if a number is out of its range */
    public PageRequest {
        if (page < 0 || page > 1_000_000) {
            throw BusinessException.invalid("shared.pageOutOfRange", "page", page);
        }
        if (size < 1 || size > LARGEST) {
            throw BusinessException.invalid("shared.pageOutOfRange", "size", size);
        }
    }

    /** How many items lie before this page. */
    public int offset() {
        return page * size;
    }
}
