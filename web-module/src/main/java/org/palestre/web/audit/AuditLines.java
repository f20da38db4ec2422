package org.palestre.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.palestre.audit.boundary.AuditEntry;
import org.palestre.web.i18n.Wording;

/** Puts entries of the trail in words, for the screen and for the file. */
@ApplicationScoped
public class AuditLines {

    private static final String NOBODY = "anonymous";
    private static final Pattern DATE = Pattern.compile("\\b(?:19|20|21)\\d\\d-(?:0[1-9]|1[0-2])-[0-3]\\d\\b");

    @Inject
    @Any
    private Instance<TrailReading> contexts;

    /** Sign-in names of people whose name holds these words. */
    public List<String> signInNamesOf(String name) {
        return contexts.stream()
                .flatMap(context -> context.signInNamesOf(name).stream())
                .toList();
    }

    /** The entries, in their order, for an agent with these roles. */
    public List<AuditLine> of(List<AuditEntry> entries, Wording words, Predicate<String> role) {
        Map<String, String> actors = actors(entries);
        Map<String, Map<Long, String>> subjects = subjects(entries);
        Map<Long, String> details = new HashMap<>();
        contexts.forEach(context -> details.putAll(context.details(entries, words)));
        return entries.stream()
                .map(entry -> line(
                        entry,
                        actors.get(entry.actor()),
                        subjects.get(entry.subjectType()).get(entry.subjectId()),
                        details.getOrDefault(entry.id(), plain(entry.detail(), words)),
                        words,
                        role))
                .toList();
    }

    private AuditLine line(
            AuditEntry entry, String name, String subject, String detail, Wording words, Predicate<String> role) {
        boolean nobody = NOBODY.equals(entry.actor());
        return new AuditLine(
                entry.occurredAt(),
                nobody ? words.text("audit.nobody") : name == null ? entry.actor() : name,
                nobody || name == null ? null : entry.actor(),
                TrailWords.action(entry.action(), words),
                TrailWords.kind(entry.subjectType(), words),
                subject,
                contexts.stream()
                        .flatMap(context -> context.page(entry, role).stream())
                        .findFirst()
                        .orElse(null),
                entry.subjectId() == 0 ? null : AuditTrailAddress.about(entry.subjectType(), entry.subjectId()),
                detail.equals(subject) ? "" : detail);
    }

    private Map<String, String> actors(List<AuditEntry> entries) {
        Set<String> signInNames = entries.stream().map(AuditEntry::actor).collect(Collectors.toSet());
        Map<String, String> names = new HashMap<>();
        contexts.forEach(context -> names.putAll(context.actors(signInNames)));
        return names;
    }

    private Map<String, Map<Long, String>> subjects(List<AuditEntry> entries) {
        Map<String, Set<Long>> ids = entries.stream()
                .collect(Collectors.groupingBy(
                        AuditEntry::subjectType, Collectors.mapping(AuditEntry::subjectId, Collectors.toSet())));
        return ids.keySet().stream().collect(Collectors.toMap(Function.identity(), type -> {
            Map<Long, String> names = new HashMap<>();
            contexts.forEach(context -> names.putAll(context.subjects(type, ids.get(type))));
            return names;
        }));
    }

    /** The detail with its dates as the city writes them. */
    private static String plain(String detail, Wording words) {
        return detail == null ? "" : DATE.matcher(detail).replaceAll(found -> said(found.group(), words));
    }

    private static String said(String date, Wording words) {
        return LocalDate.parse(date.substring(0, 8) + "01").lengthOfMonth() < Integer.parseInt(date.substring(8))
                ? date
                : words.say(LocalDate.parse(date));
    }
}
