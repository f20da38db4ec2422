package org.palestre.shared;

import java.io.Serializable;
import java.util.List;

/**
 * One page of a list that the database paged.
 *
 * @param items what stands on this page, in order
 * @param total how many there are on all pages together
 */
public record Page<T>(List<T> items, long total) implements Serializable {

    public Page {
        items = List.copyOf(items);
    }
}
