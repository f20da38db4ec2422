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
 * <p>Two requests that meet are put into one group (union-find). Who meets is known, or found by one walk over claims in
 * the order of time.
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

    /** Puts those together of whom it is known that they stand in each other's way. */
    public static ConflictGroups ofRivals(List<Rivalry> rivalries) {
        ConflictGroups groups = new ConflictGroups();
        for (Rivalry rivalry : rivalries) {
            groups.parents.putIfAbsent(rivalry.requestId(), rivalry.requestId());
            if (!rivalry.otherGranted()) {
                groups.parents.putIfAbsent(rivalry.otherId(), rivalry.otherId());
            }
            groups.meet(rivalry.requestId(), false, rivalry.otherId(), rivalry.otherGranted());
        }
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
            open.stream()
                    .filter(other -> other.meets(claim))
                    .forEach(other -> meet(other.requestId(), other.granted(), claim.requestId(), claim.granted()));
            open.add(claim);
        }
    }

    private void meet(long one, boolean oneGranted, long other, boolean otherGranted) {
        if (oneGranted && otherGranted) {
            return;
        }
        met.computeIfAbsent(one, id -> new TreeSet<>()).add(other);
        met.computeIfAbsent(other, id -> new TreeSet<>()).add(one);
        if (!oneGranted && !otherGranted) {
            parents.put(root(one), root(other));
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
