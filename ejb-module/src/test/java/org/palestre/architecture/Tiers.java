package org.palestre.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which context stands on which tier: a context knows the boundaries and events of lower tiers and nothing else. */
final class Tiers {

    private static final String ROOT = "org.palestre.";
    private static final Set<String> OPEN_PARTS = Set.of("boundary", "event");
    private static final Map<String, Integer> TIER = Map.ofEntries(
            Map.entry("shared", 0),
            Map.entry("calendar", 1),
            Map.entry("documents", 1),
            Map.entry("messaging", 1),
            Map.entry("audit", 1),
            Map.entry("accounts", 2),
            Map.entry("facilities", 3),
            Map.entry("billing", 3),
            Map.entry("support", 3),
            Map.entry("occupancy", 4),
            Map.entry("seasonal", 5),
            Map.entry("courts", 5),
            Map.entry("pools", 5),
            Map.entry("activities", 5),
            Map.entry("partners", 5),
            Map.entry("onsite", 6));

    private Tiers() {}

    static String contextOf(JavaClass type) {
        String[] parts = parts(type);
        return parts.length == 0 ? "" : parts[0];
    }

    static Optional<Integer> tierOf(String context) {
        return Optional.ofNullable(TIER.get(context));
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
        return tierOf(to).orElse(Integer.MAX_VALUE) < tierOf(from).orElse(-1) && OPEN_PARTS.contains(parts(used)[1]);
    }

    private static String[] parts(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()).split("\\.") : new String[0];
    }
}
