package org.palestre.occupancy.boundary;

import java.io.Serializable;
import java.util.Collection;
import java.util.Set;

/**
 * Which {@link Promise promises} somebody knows of and breaks all the same. One that came to be meanwhile is none of them.
 *
 * @param references of the promises
 * @param all whatever was promised: for what was confirmed earlier, and for keeping a promise oneself
 */
public record AcceptedPromises(Set<String> references, boolean all) implements Serializable {

    /** None. */
    public static final AcceptedPromises NONE = new AcceptedPromises(Set.of(), false);

    /** Whatever was promised. */
    public static final AcceptedPromises ALL = new AcceptedPromises(Set.of(), true);

    public AcceptedPromises {
        references = Set.copyOf(references);
    }

    /** These; null means none. */
    public static AcceptedPromises of(Collection<String> references) {
        return references == null ? NONE : new AcceptedPromises(Set.copyOf(references), false);
    }

    /** Whether it is one of them. */
    public boolean accepts(String reference) {
        return all || references.contains(reference);
    }
}
