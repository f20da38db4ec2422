package org.palestre.web.occupancy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.palestre.audit.boundary.AuditEntry;
import org.palestre.web.audit.TrailReading;
import org.palestre.web.i18n.Wording;

/** Leads auditors to occupations and series. */
@ApplicationScoped
public class OccupancyInTrail implements TrailReading {

    private static final String REFERENCE = "[a-z]+\\.[A-Za-z]+:\\d+";

    @Override
    public Map<Long, String> details(List<AuditEntry> entries, Wording words) {
        return entries.stream()
                .filter(entry -> entry.subjectType().equals("series") && entry.detail() != null)
                .filter(entry -> entry.detail().matches(REFERENCE))
                .collect(Collectors.toMap(AuditEntry::id, entry -> words.text("audit.detail.onRequest")));
    }

    @Override
    public Optional<String> page(AuditEntry entry, Predicate<String> role) {
        return Optional.ofNullable(
                switch (entry.subjectType()) {
                    case "occupation" -> "/gestion/occupation?id=" + entry.subjectId();
                    case "series" -> "/gestion/series?id=" + entry.subjectId();
                    default -> null;
                });
    }
}
