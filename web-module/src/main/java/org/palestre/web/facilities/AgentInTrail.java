package org.palestre.web.facilities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.palestre.shared.Roles;
import org.palestre.web.i18n.Wording;

/**
 * An agent's tasks and scope as the trail keeps them, in codes: {@code BOOKING_OFFICE – districts [03, 04], sites [12]},
 * {@code AUDITOR – city}.
 */
record AgentInTrail(List<String> roles, boolean wholeCity, List<String> districts, List<Long> sites) {

    private static final Set<String> KNOWN =
            Set.of(Roles.ADMINISTRATOR, Roles.BOOKING_OFFICE, Roles.AUDITOR, Roles.TREASURER, Roles.CASHIER);
    private static final Pattern SCOPE = Pattern.compile("districts \\[([^\\]]*)], sites \\[([\\d, ]*)]");

    static AgentInTrail read(String detail) {
        String[] parts = detail.split(" – ", 2);
        Matcher scope = SCOPE.matcher(parts.length == 2 ? parts[1] : "");
        boolean parted = scope.matches();
        return new AgentInTrail(
                list(parts[0]),
                !parted,
                parted ? list(scope.group(1)) : List.of(),
                parted ? list(scope.group(2)).stream().map(Long::valueOf).toList() : List.of());
    }

    String said(Map<String, String> districtNames, Map<Long, String> siteNames, Wording words) {
        List<String> parts = new ArrayList<>();
        parts.add(roles.stream()
                .filter(KNOWN::contains)
                .map(role -> words.text("accounts.role." + role))
                .collect(Collectors.joining(", ")));
        if (wholeCity) {
            parts.add(words.text("audit.detail.wholeCity"));
        }
        if (!districts.isEmpty()) {
            parts.add(words.text(
                    "audit.detail.districts",
                    districts.stream()
                            .map(code -> districtNames.getOrDefault(code, code))
                            .collect(Collectors.joining(", "))));
        }
        List<String> known =
                sites.stream().map(siteNames::get).filter(name -> name != null).toList();
        if (!known.isEmpty()) {
            parts.add(words.text("audit.detail.sites", String.join(", ", known)));
        }
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" – "));
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split(",\\s*"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
