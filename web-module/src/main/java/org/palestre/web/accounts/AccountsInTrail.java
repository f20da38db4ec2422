package org.palestre.web.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.palestre.accounts.boundary.DelegationKind;
import org.palestre.accounts.boundary.NamesInTrail;
import org.palestre.audit.boundary.AuditEntry;
import org.palestre.shared.Roles;
import org.palestre.web.audit.TrailReading;
import org.palestre.web.i18n.Wording;

/** Tells auditors who acted, on which person or organisation, and which delegation it was. */
@ApplicationScoped
public class AccountsInTrail implements TrailReading {

    private static final String PERSON = "accounts.person";
    private static final String ORGANISATION = "accounts.organisation";

    @Inject
    private NamesInTrail names;

    @Override
    public Map<String, String> actors(Set<String> signInNames) {
        return names.signedInAs(signInNames);
    }

    @Override
    public List<String> signInNamesOf(String name) {
        return names.addressesOf(name);
    }

    @Override
    public Map<Long, String> subjects(String subjectType, Set<Long> ids) {
        return switch (subjectType) {
            case PERSON -> names.people(ids);
            case ORGANISATION -> names.organisations(ids);
            default -> Map.of();
        };
    }

    @Override
    public Map<Long, String> details(List<AuditEntry> entries, Wording words) {
        Map<Long, String> details = new HashMap<>();
        entries.stream()
                .filter(entry -> entry.action().startsWith("accounts.delegation") && entry.detail() != null)
                .forEach(entry -> details.put(entry.id(), delegation(entry.detail(), words)));
        return details;
    }

    @Override
    public Optional<String> page(AuditEntry entry, Predicate<String> role) {
        boolean administers = role.test(Roles.ADMINISTRATOR);
        boolean serves = administers || role.test(Roles.BOOKING_OFFICE);
        return switch (entry.subjectType()) {
            case PERSON ->
                entry.action().startsWith("accounts.agent")
                        ? link(administers, "/gestion/edit-agent", entry)
                        : link(serves, "/gestion/serve-person", entry);
            case ORGANISATION -> link(serves, "/gestion/edit-organisation", entry);
            default -> Optional.empty();
        };
    }

    /** {@code CORRESPONDENT somebody@club.example}: the kind in words, then the address if there is one. */
    private static String delegation(String detail, Wording words) {
        String[] parts = detail.split(" ", 2);
        String kind = Arrays.stream(DelegationKind.values())
                .filter(one -> one.name().equals(parts[0]))
                .map(words::say)
                .findFirst()
                .orElse(parts[0]);
        return parts.length == 1 ? kind : words.text("audit.detail.delegation", kind, parts[1]);
    }

    private static Optional<String> link(boolean allowed, String page, AuditEntry entry) {
        return allowed ? Optional.of(page + "?id=" + entry.subjectId()) : Optional.empty();
    }
}
