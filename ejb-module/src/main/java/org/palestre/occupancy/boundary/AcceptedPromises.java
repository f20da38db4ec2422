package org.palestre.occupancy.boundary;

import java.io.Serializable;
import java.util.Collection;
import java.util.Set;

/**
 * Which {@link Promise promises} somebody knows of and breaks all the same. One that came to be meanwhile is none of them.
 *
 * @param references of the promises
 * @param all whatever was promised: for what was confirmed earlier, and for keeping a promise oneself
 * @param othersLeftOut whether a series does without the dates of all other promises, instead of being refused
 */
public record AcceptedPromises(Set<String> references, boolean all, boolean othersLeftOut) implements Serializable {

    /** None. */
    public static final AcceptedPromises NONE = new AcceptedPromises(Set.of(), false, false);

    /** Whatever was promised. */
    public static final AcceptedPromises ALL = new AcceptedPromises(Set.of(), true, false);

    public AcceptedPromises {
        references = Set.copyOf(references);
    }

    /** These; null means none. */
    public static AcceptedPromises of(Collection<String> references) {
        return of(references, false);
    }

    /** These, null meaning none; and whether a series does without the dates of the others, null meaning not. */
    public static AcceptedPromises of(Collection<String> references, Boolean othersLeftOut) {
        return new AcceptedPromises(
                references == null ? Set.of() : Set.copyOf(references), false, Boolean.TRUE.equals(othersLeftOut));
    }

    /** Whether it is one of them. */
    public boolean accepts(String reference) {
        return all || references.contains(reference);
    }
}
