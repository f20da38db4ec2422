package org.palestre.web.api;

import java.util.List;
import java.util.function.Function;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/**
 * One page of a list, as the API shows it.
 *
 * @param items what stands on this page
 * @param total on all pages together
 * @param page number of this page, from 0
 * @param size items on a page
 */
public record PageOf<T>(List<T> items, long total, int page, int size) {

    /** The page with each item converted. */
    public static <S, T> PageOf<T> of(Page<S> found, PageRequest asked, Function<S, T> conversion) {
        return new PageOf<>(found.items().stream().map(conversion).toList(), found.total(), asked.page(), asked.size());
    }

    /** The page as it is. */
    public static <T> PageOf<T> of(Page<T> found, PageRequest asked) {
        return of(found, asked, Function.identity());
    }
}
