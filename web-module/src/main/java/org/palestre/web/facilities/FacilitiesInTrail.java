package org.palestre.web.facilities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.palestre.audit.boundary.AuditEntry;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.facilities.boundary.DistrictView;
import org.palestre.shared.Roles;
import org.palestre.web.audit.TrailReading;
import org.palestre.web.i18n.Wording;

/** Tells auditors which place it was, for which places an agent works, and what changed in opening hours. */
@ApplicationScoped
public class FacilitiesInTrail implements TrailReading {

    private static final String SITE = "facilities.site";

    @Inject
    private ConsultSites sites;

    @Override
    public Map<Long, String> subjects(String subjectType, Set<Long> ids) {
        return SITE.equals(subjectType) ? sites.siteNames(ids) : Map.of();
    }

    @Override
    public Map<Long, String> details(List<AuditEntry> entries, Wording words) {
        Map<Long, String> details = new HashMap<>();
        entries.stream().filter(entry -> entry.detail() != null).forEach(entry -> {
            if (entry.action().endsWith("OpeningPeriod") || entry.action().endsWith("UsualOpening")) {
                details.put(entry.id(), OpeningChangesWording.said(entry.detail(), words));
            } else if (entry.action().equals("facilities.importCensus")) {
                details.put(entry.id(), CensusInTrail.said(entry.detail(), words));
            }
        });
        details.putAll(agents(
                entries.stream()
                        .filter(entry -> entry.action().equals("accounts.agentAppointed")
                                || entry.action().equals("accounts.agentAssigned"))
                        .filter(entry -> entry.detail() != null)
                        .toList(),
                words));
        return details;
    }

    @Override
    public Optional<String> page(AuditEntry entry, Predicate<String> role) {
        boolean administers = role.test(Roles.ADMINISTRATOR);
        boolean keepsPlaces = administers || role.test(Roles.BOOKING_OFFICE);
        return Optional.ofNullable(
                switch (entry.subjectType()) {
                    case SITE -> "/site?id=" + entry.subjectId();
                    case "facilities.area" -> "/area?id=" + entry.subjectId();
                    case "facilities.censusImport" ->
                        keepsPlaces ? "/gestion/import-census?id=" + entry.subjectId() : null;
                    case "facilities.district" -> administers ? "/gestion/manage-districts" : null;
                    case "facilities.usualOpening" -> administers ? "/gestion/usual-opening-hours" : null;
                    case "facilities.discipline" -> administers ? "/gestion/manage-disciplines" : null;
                    default -> null;
                });
    }

    private Map<Long, String> agents(List<AuditEntry> entries, Wording words) {
        if (entries.isEmpty()) {
            return Map.of();
        }
        Map<String, String> districtNames =
                sites.districts().stream().collect(Collectors.toMap(DistrictView::code, DistrictView::name));
        Map<AuditEntry, AgentInTrail> agents =
                entries.stream().collect(Collectors.toMap(entry -> entry, entry -> AgentInTrail.read(entry.detail())));
        Map<Long, String> siteNames = sites.siteNames(agents.values().stream()
                .flatMap(agent -> agent.sites().stream())
                .collect(Collectors.toSet()));
        return agents.entrySet().stream()
                .collect(Collectors.toMap(
                        agent -> agent.getKey().id(), agent -> agent.getValue().said(districtNames, siteNames, words)));
    }
}
