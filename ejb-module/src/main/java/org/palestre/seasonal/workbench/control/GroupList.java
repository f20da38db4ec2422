package org.palestre.seasonal.workbench.control;

import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palestre.seasonal.boundary.WeeklySlot;
import org.palestre.seasonal.workbench.boundary.ConflictGroup;
import org.palestre.seasonal.workbench.boundary.ConflictGroupView;
import org.palestre.seasonal.workbench.boundary.GroupFilter;
import org.palestre.seasonal.workbench.boundary.GroupMember;
import org.palestre.seasonal.workbench.entity.GroupMembers;
import org.palestre.shared.PageRequest;

/** The groups of competing requests in the order that is wanted, a page of them, or one in full. */
public final class GroupList {

    private final List<ConflictGroups.Group> groups;
    private final Map<Long, SortedSet<Long>> rivals;
    private final Map<Long, Long> places;

    private GroupList(List<ConflictGroups.Group> groups, Map<Long, SortedSet<Long>> rivals, Map<Long, Long> places) {
        this.groups = groups;
        this.rivals = rivals;
        this.places = places;
    }

    /** All groups in which one request at least is for the discipline that is looked for. */
    public static GroupList of(List<Rivalry> rivalries) {
        Map<Long, Long> places = new HashMap<>();
        Set<Long> wanted = new HashSet<>();
        for (Rivalry rivalry : rivalries) {
            places.put(rivalry.requestId(), rivalry.place());
            places.put(rivalry.otherId(), rivalry.place());
            if (rivalry.wanted()) {
                wanted.add(rivalry.requestId());
            }
            if (rivalry.otherWanted() && !rivalry.otherGranted()) {
                wanted.add(rivalry.otherId());
            }
        }
        ConflictGroups found = ConflictGroups.ofRivals(rivalries);
        return new GroupList(
                found.groups().stream()
                        .filter(group -> group.requests().stream().anyMatch(wanted::contains))
                        .toList(),
                found.rivals(),
                places);
    }

    /** How many groups there are. */
    public int size() {
        return groups.size();
    }

    /** A page of them; ids grow with time, so that the least is the oldest. */
    public List<ConflictGroups.Group> page(GroupFilter.Sort sort, PageRequest page) {
        Comparator<ConflictGroups.Group> byAge = Comparator.comparingLong(ConflictGroups.Group::first);
        Comparator<ConflictGroups.Group> order =
                switch (sort) {
                    case SIZE ->
                        Comparator.comparingInt(ConflictGroups.Group::size)
                                .reversed()
                                .thenComparing(byAge);
                    case SITE ->
                        Comparator.<ConflictGroups.Group, Long>comparing(group -> places.get(group.first()))
                                .thenComparing(byAge);
                    case OLDEST -> byAge;
                };
        return groups.stream()
                .sorted(order)
                .skip(page.offset())
                .limit(page.size())
                .toList();
    }

    /** The ids of all in the group of a request; only itself if it is in nobody's way. */
    public List<Long> around(long requestId) {
        return groups.stream()
                .filter(group ->
                        group.requests().contains(requestId) || group.granted().contains(requestId))
                .findFirst()
                .map(group -> Stream.concat(group.requests().stream(), group.granted().stream())
                        .toList())
                .orElse(List.of(requestId));
    }

    /** The group of a request with the names that belong to it. */
    public ConflictGroupView view(long campaignId, long requestId, Map<Long, GroupMembers.Found> found) {
        GroupMembers.Found named = found.get(requestId);
        List<GroupMember> members = found.values().stream()
                .map(GroupMembers.Found::request)
                .sorted(Comparator.comparing(
                                (GroupMember member) -> !member.status().undecided())
                        .thenComparing(GroupMember::number))
                .map(member -> member.with(rivals.getOrDefault(member.id(), new TreeSet<>()).stream()
                        .filter(found::containsKey)
                        .map(id -> found.get(id).request().number())
                        .sorted()
                        .toList()))
                .toList();
        return new ConflictGroupView(campaignId, named.siteId(), named.siteName(), named.districtCode(), members);
    }

    /** A group as a line of the list. */
    public static ConflictGroup line(ConflictGroups.Group group, Map<Long, GroupMembers.Found> found) {
        List<GroupMember> requests = group.requests().stream()
                .map(id -> found.get(id).request())
                .sorted(Comparator.comparing(GroupMember::submittedAt))
                .toList();
        GroupMembers.Found first = found.get(requests.get(0).id());
        return new ConflictGroup(
                first.request().id(),
                first.request().number(),
                first.siteId(),
                first.siteName(),
                first.districtCode(),
                requests.size(),
                group.granted().size(),
                (int) requests.stream().filter(one -> one.proposals() > 0).count(),
                requests.stream().map(GroupMember::organisationName).distinct().toList(),
                days(requests),
                first.request().submittedAt());
    }

    private static Set<DayOfWeek> days(List<GroupMember> requests) {
        return requests.stream()
                .flatMap(request -> request.times().stream())
                .map(WeeklySlot::day)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
