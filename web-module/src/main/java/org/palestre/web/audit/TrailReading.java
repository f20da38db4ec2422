package org.palestre.web.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.palestre.audit.boundary.AuditEntry;
import org.palestre.web.i18n.Wording;

/**
 * What a context knows about its own entries of the audit trail. Each method is asked once for all entries of a page,
 * so that the number of statements does not grow with them.
 */
public interface TrailReading {

    /** Names of those of these sign-in names that the context knows. */
    default Map<String, String> actors(Set<String> signInNames) {
        return Map.of();
    }

    /** Sign-in names of people of whom somebody looks for a part of the name. */
    default List<String> signInNamesOf(String name) {
        return List.of();
    }

    /** Names of subjects of this kind, by id. */
    default Map<Long, String> subjects(String subjectType, Set<Long> ids) {
        return Map.of();
    }

    /** Details that hold codes, in words, by the entry's id; of all others the detail is shown as it is. */
    default Map<Long, String> details(List<AuditEntry> entries, Wording words) {
        return Map.of();
    }

    /** The page of the entry's subject, if it has one that an agent with these roles may open. */
    default Optional<String> page(AuditEntry entry, Predicate<String> role) {
        return Optional.empty();
    }
}
