package org.palestre.billing.control;

import java.util.Collection;
import java.util.List;
import org.palestre.billing.boundary.TrailDocument;

/**
 * Knows documents that a component of billing made of entries, and the entries that followed from them. Whoever follows a
 * euro asks every bean of this kind.
 */
public interface TrailFinder {

    /** The documents in which one of these entries has part, each with all of its entries. */
    List<TrailDocument> documents(Collection<Long> entryIds);

    /** The document that people call so, with all of its entries; at most one. */
    default List<TrailDocument> called(String name) {
        return List.of();
    }
}
