package org.palestre.seasonal.workbench.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which undecided requests have to be decided on together: those that want a same part at a same time, and those that
 * compete with these, and so on. What is granted stands in the way but ties nobody together.
 *
 * <p>One walk over all claims in order of time; two requests that meet are put into one group (union-find).
 */
public final class ConflictGroups {

    /**
     * Requests that hang together.
     *
     * @param requests undecided ones, by id
     * @param granted ids of granted ones that hold something that one of them wants
     */
    public record Group(SortedSet<Long> requests, SortedSet<Long> granted) {

        /** The request that names the group: the one that came first. */
        public long first() {
            return requests.first();
        }

        /** How many stand in each other's way, those that are granted among them. */
        public int size() {
            return requests.size() + granted.size();
        }
    }

    private final Map<Long, Long> parents = new HashMap<>();
    private final Map<Long, SortedSet<Long>> met = new HashMap<>();

    private ConflictGroups() {}

    /** Finds them among all claims. */
    public static ConflictGroups of(List<WeekClaim> claims) {
        ConflictGroups groups = new ConflictGroups();
        groups.walk(claims);
        return groups;
    }

    /** The groups of two or more, granted ones counted, in the order of their first requests. */
    public List<Group> groups() {
        Map<Long, Group> byRoot = new LinkedHashMap<>();
        new TreeSet<>(parents.keySet()).forEach(request -> {
            Group group = byRoot.computeIfAbsent(root(request), id -> new Group(new TreeSet<>(), new TreeSet<>()));
            group.requests().add(request);
            met.getOrDefault(request, new TreeSet<>()).stream()
                    .filter(other -> !parents.containsKey(other))
                    .forEach(group.granted()::add);
        });
        return byRoot.values().stream().filter(group -> group.size() > 1).toList();
    }

    /** For each request, those that it meets itself, granted or not; requests that meet none are missing. */
    public Map<Long, SortedSet<Long>> rivals() {
        return met;
    }

    private void walk(List<WeekClaim> claims) {
        List<WeekClaim> ordered = new ArrayList<>(claims);
        ordered.sort(Comparator.comparingLong(WeekClaim::unitId)
                .thenComparingInt(WeekClaim::day)
                .thenComparingInt(WeekClaim::from));
        List<WeekClaim> open = new ArrayList<>();
        for (WeekClaim claim : ordered) {
            if (!claim.granted()) {
                parents.putIfAbsent(claim.requestId(), claim.requestId());
            }
            open.removeIf(other ->
                    other.unitId() != claim.unitId() || other.day() != claim.day() || other.to() <= claim.from());
            open.stream().filter(other -> other.meets(claim)).forEach(other -> meet(other, claim));
            open.add(claim);
        }
    }

    private void meet(WeekClaim one, WeekClaim other) {
        if (one.granted() && other.granted()) {
            return;
        }
        met.computeIfAbsent(one.requestId(), id -> new TreeSet<>()).add(other.requestId());
        met.computeIfAbsent(other.requestId(), id -> new TreeSet<>()).add(one.requestId());
        if (!one.granted() && !other.granted()) {
            parents.put(root(one.requestId()), root(other.requestId()));
        }
    }

    private long root(long request) {
        long root = request;
        while (parents.get(root) != root) {
            root = parents.get(root);
        }
        long step = request;
        while (step != root) {
            step = parents.put(step, root);
        }
        return root;
    }
}
