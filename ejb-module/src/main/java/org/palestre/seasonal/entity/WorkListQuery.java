package org.palestre.seasonal.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.palestre.accounts.boundary.AgentScope;
import org.palestre.seasonal.boundary.RequestStatus;
import org.palestre.seasonal.boundary.SlotRequestFilter;
import org.palestre.shared.Conditions;

/** The SQL of the office's work list: which requests, in which order, and the values that belong to it. */
final class WorkListQuery {

    /** The requests alone: what is counted needs no names. */
    static final String FROM = """

              FROM seasonal.slot_request r""";

    /** The requests with the names that a line shows. */
    static final String NAMED = FROM + """

              JOIN accounts.organisation o ON o.id = r.organisation_id
              JOIN facilities.site s ON s.id = r.site_id
              JOIN facilities.discipline d ON d.code = r.discipline_code""";

    private static final String DISTRICTS =
            "r.site_id IN (SELECT q.id FROM facilities.site q WHERE q.district_code = ANY (?))";

    /** A word stands in the number or in a name; the names are looked up by index, once for the whole list. */
    private static final String WORD = """
             AND (r.organisation_id IN (SELECT w.id FROM accounts.organisation w WHERE shared.fold(w.name) LIKE shared.fold(?))
                  OR r.site_id IN (SELECT w.id FROM facilities.site w WHERE shared.fold(w.name) LIKE shared.fold(?))
                  OR r.discipline_code IN (SELECT w.code FROM facilities.discipline w WHERE shared.fold(w.name) LIKE shared.fold(?))
                  OR r.number LIKE ?)""";

    private static final int PLACES_OF_A_WORD = 4;

    private final StringBuilder where = new StringBuilder(" WHERE r.status <> 'DRAFT'");
    private final List<Object> values = new ArrayList<>();
    private final SlotRequestFilter filter;

    /** @param anyStatus whether the filter's statuses are left out of account */
    WorkListQuery(SlotRequestFilter filter, AgentScope scope, boolean anyStatus) {
        this.filter = filter;
        if (!scope.wholeCity()) {
            add(" AND (r.site_id = ANY (?::bigint[])", scope.siteIds());
            add(" OR " + DISTRICTS + ")", scope.districtCodes());
        }
        addIfGiven(" AND r.campaign_id = ?", filter.campaignId());
        addIfGiven(" AND r.site_id = ?", filter.siteId());
        if (filter.districtCode() != null && !filter.districtCode().isEmpty()) {
            add(" AND " + DISTRICTS, List.of(filter.districtCode()));
        }
        addIfGiven(" AND r.discipline_code = ?", filter.disciplineCode());
        addIfGiven(" AND r.type = ?", filter.type());
        addIfGiven(" AND r.organisation_id = ?", filter.organisationId());
        if (!anyStatus && !filter.statuses().isEmpty()) {
            where.append(" AND r.status IN ")
                    .append(words(filter.statuses())); // words, so that an index of the undecided serves
        }
        addWords(filter.text());
        if (filter.conflictsOnly()) {
            where.append(" AND EXISTS (SELECT FROM seasonal.conflict c WHERE c.request_id = r.id)");
        }
    }

    String where() {
        return where.toString();
    }

    String order() {
        String direction = filter.descending() ? " DESC" : "";
        String column =
                switch (filter.sort()) {
                    case NUMBER, SCORE -> "r.number";
                    case SUBMITTED -> "r.submitted_at";
                    case ORGANISATION -> "o.name COLLATE \"fr-x-icu\"";
                    case SITE -> "s.name COLLATE \"fr-x-icu\"";
                    case DISCIPLINE -> "d.name COLLATE \"fr-x-icu\"";
                    case STATUS ->
                        "array_position(ARRAY['SUBMITTED', 'IN_EXAMINATION', 'BEFORE_COMMISSION', 'GRANTED',"
                                + " 'GRANTED_WITH_CHANGES', 'REFUSED', 'WAITING_LIST', 'WITHDRAWN', 'RELEASED', 'REVOKED'],"
                                + " r.status)";
                    case CONFLICTS -> "(SELECT count(*) FROM seasonal.conflict c WHERE c.request_id = r.id)";
                };
        return " ORDER BY " + column + direction + ", r.number" + direction;
    }

    Object[] values(Object... more) {
        List<Object> all = new ArrayList<>(values);
        all.addAll(List.of(more));
        return all.toArray();
    }

    private static String words(Set<RequestStatus> statuses) {
        return statuses.stream().sorted().map(status -> "'" + status + "'").collect(Collectors.joining(", ", "(", ")"));
    }

    private void addWords(String text) {
        if (text == null || text.isBlank()) {
            return;
        }
        for (String word : text.strip().split("\\s+", 6)) {
            String pattern = Conditions.anywhere(word);
            add(WORD, pattern);
            for (int more = 1; more < PLACES_OF_A_WORD; more++) {
                values.add(pattern);
            }
        }
    }

    private void addIfGiven(String condition, Object value) {
        if (value != null && !value.equals("")) {
            add(condition, value);
        }
    }

    private void add(String condition, Object value) {
        where.append(condition);
        values.add(value);
    }
}
