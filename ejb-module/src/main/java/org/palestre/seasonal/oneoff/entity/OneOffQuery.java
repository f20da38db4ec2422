package org.palestre.seasonal.oneoff.entity;

import java.util.ArrayList;
import java.util.List;
import org.palestre.accounts.boundary.AgentScope;
import org.palestre.seasonal.oneoff.boundary.OneOffFilter;
import org.palestre.seasonal.oneoff.boundary.OneOffStatus;
import org.palestre.shared.Conditions;

/** The SQL of the office's list: which requests, in which order, and the values that belong to it. */
final class OneOffQuery {

    private final StringBuilder where = new StringBuilder(" WHERE r.status <> 'DRAFT'");
    private final List<Object> values = new ArrayList<>();
    private final OneOffFilter filter;

    /** @param anyStatus whether the filter's statuses are left out of account */
    OneOffQuery(OneOffFilter filter, AgentScope scope, boolean anyStatus) {
        this.filter = filter;
        if (!scope.wholeCity()) {
            add(" AND (r.site_id = ANY (?::bigint[])", scope.siteIds());
            add(" OR s.district_code = ANY (?))", scope.districtCodes());
        }
        if (filter.kind() != null) {
            add(" AND r.kind = ?", filter.kind());
        }
        if (filter.siteId() != null) {
            add(" AND r.site_id = ?", filter.siteId());
        }
        if (filter.districtCode() != null && !filter.districtCode().isEmpty()) {
            add(" AND s.district_code = ?", filter.districtCode());
        }
        if (!anyStatus && !filter.statuses().isEmpty()) {
            add(
                    " AND r.status = ANY (?)",
                    filter.statuses().stream().map(OneOffStatus::name).toList());
        }
        addWords(filter.text());
    }

    String where() {
        return where.toString();
    }

    String order() {
        String direction = filter.descending() ? " DESC" : "";
        String column =
                switch (filter.sort()) {
                    case NUMBER -> "r.number";
                    case SUBMITTED -> "r.submitted_at";
                    case FIRST_DATE -> "d.first";
                    case ORGANISATION -> "o.name COLLATE \"fr-x-icu\"";
                    case SITE -> "s.name COLLATE \"fr-x-icu\"";
                    case KIND -> "r.kind";
                    case STATUS ->
                        "array_position(ARRAY['SUBMITTED', 'IN_EXAMINATION', 'GRANTED', 'GRANTED_WITH_CHANGES', 'REFUSED',"
                                + " 'ANNOUNCED', 'WITHDRAWN', 'RELEASED'], r.status)";
                };
        return " ORDER BY " + column + direction + ", r.number" + direction;
    }

    Object[] values(Object... more) {
        List<Object> all = new ArrayList<>(values);
        all.addAll(List.of(more));
        return all.toArray();
    }

    private void addWords(String text) {
        if (text == null || text.isBlank()) {
            return;
        }
        for (String word : text.strip().split("\\s+", 6)) {
            add(
                    " AND shared.fold(r.number || ' ' || o.name || ' ' || s.name || ' ' || r.purpose)"
                            + " LIKE '%' || shared.fold(?) || '%'",
                    Conditions.literally(word));
        }
    }

    private void add(String condition, Object value) {
        where.append(condition);
        values.add(value);
    }
}
