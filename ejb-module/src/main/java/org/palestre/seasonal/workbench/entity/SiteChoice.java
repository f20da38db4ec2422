package org.palestre.seasonal.workbench.entity;

import java.util.ArrayList;
import java.util.List;
import org.palestre.accounts.boundary.AgentScope;

/** The SQL that leaves the sites of an agent's scope that a filter wants, for an alias {@code s}, and its values. */
final class SiteChoice {

    private final StringBuilder where = new StringBuilder("true");
    private final List<Object> values = new ArrayList<>();

    SiteChoice(AgentScope scope) {
        if (!scope.wholeCity()) {
            add(" AND (s.id = ANY (?::bigint[])", scope.siteIds());
            add(" OR s.district_code = ANY (?))", scope.districtCodes());
        }
    }

    SiteChoice site(Long siteId) {
        return given(" AND s.id = ?", siteId);
    }

    SiteChoice district(String code) {
        return given(" AND s.district_code = ?", code);
    }

    SiteChoice kind(Enum<?> kind) {
        return given(" AND s.kind = ?", kind);
    }

    SiteChoice inUse() {
        where.append(" AND s.closed_on IS NULL");
        return this;
    }

    String where() {
        return where.toString();
    }

    List<Object> values() {
        return values;
    }

    private SiteChoice given(String condition, Object value) {
        if (value != null && !value.equals("")) {
            add(condition, value);
        }
        return this;
    }

    private void add(String condition, Object value) {
        where.append(condition);
        values.add(value);
    }
}
