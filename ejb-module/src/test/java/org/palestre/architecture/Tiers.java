package org.palestre.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Optional;
import java.util.Set;
import org.palestre.shared.Tier;

/** Which context stands on which tier, as its package says: a context knows the boundaries and events of lower tiers and nothing else. */
final class Tiers {

    private static final String ROOT = "org.palestre.";
    private static final Set<String> OPEN_PARTS = Set.of("boundary", "event");
    private static final Set<String> PARTS = Set.of("boundary", "control", "entity", "event", "reaction");

    private Tiers() {}

    static String contextOf(JavaClass type) {
        String[] parts = parts(type);
        return parts.length == 0 ? "" : parts[0];
    }

    static Optional<Integer> tierOf(String context) {
        try {
            return Optional.ofNullable(Class.forName(ROOT + context + ".package-info")
                            .getPackage()
                            .getAnnotation(Tier.class))
                    .map(Tier::value);
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    /** Whether a class may depend on the other one, as far as both are ours. */
    static boolean allows(Dependency dependency) {
        JavaClass used = dependency.getTargetClass().getBaseComponentType();
        if (!used.getPackageName().startsWith(ROOT)) {
            return true;
        }
        String from = contextOf(dependency.getOriginClass());
        String to = contextOf(used);
        if (from.equals(to) || to.equals("shared")) {
            return true;
        }
        return tierOf(to).orElse(Integer.MAX_VALUE) < tierOf(from).orElse(-1) && isOpen(used);
    }

    /** Whether a class may depend on the other one, as far as both are of one context: its components keep their inside. */
    static boolean allowsInside(Dependency dependency) {
        JavaClass used = dependency.getTargetClass().getBaseComponentType();
        JavaClass user = dependency.getOriginClass();
        return !contextOf(user).equals(contextOf(used))
                || componentOf(used).isEmpty()
                || componentOf(used).equals(componentOf(user))
                || isOpen(used);
    }

    /** Whether the core of a context depends on one of its components. */
    static boolean leadsFromCoreToComponent(Dependency dependency) {
        JavaClass used = dependency.getTargetClass().getBaseComponentType();
        JavaClass user = dependency.getOriginClass();
        return contextOf(user).equals(contextOf(used))
                && componentOf(user).isEmpty()
                && componentOf(used).isPresent();
    }

    /** The component of its context in which a class lies, ADR 11; none for the core. */
    private static Optional<String> componentOf(JavaClass type) {
        String[] parts = parts(type);
        return parts.length < 3 || PARTS.contains(parts[1]) ? Optional.empty() : Optional.of(parts[1]);
    }

    private static boolean isOpen(JavaClass type) {
        String[] parts = parts(type);
        return OPEN_PARTS.contains(parts[componentOf(type).isPresent() ? 2 : 1]);
    }

    private static String[] parts(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()).split("\\.") : new String[0];
    }
}
