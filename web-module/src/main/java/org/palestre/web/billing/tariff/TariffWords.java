package org.palestre.web.billing.tariff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.palestre.billing.tariff.boundary.Case;
import org.palestre.billing.tariff.boundary.ConsultPublishedTariffs;
import org.palestre.billing.tariff.boundary.GridFault;
import org.palestre.billing.tariff.boundary.GridItem;
import org.palestre.billing.tariff.boundary.GridRule;
import org.palestre.billing.tariff.boundary.GridState;
import org.palestre.billing.tariff.boundary.HourKind;
import org.palestre.billing.tariff.boundary.UserKind;
import org.palestre.web.i18n.Words;

/** {@code #{tariffWords}}: rules, cases and states of grids as a person says them. */
@Named
@RequestScoped
public class TariffWords {

    @Inject
    private ConsultPublishedTariffs published;

    @Inject
    private Words words;

    private Map<String, UserKind> kinds;

    /** The names of kinds of users, in the city's order. */
    public String kinds(Collection<String> codes) {
        return byCode().values().stream()
                .filter(kind -> codes.contains(kind.code()))
                .map(kind -> kind.name(language()))
                .collect(Collectors.joining(" ; "));
    }

    /** For whom a rule says the price. */
    public String users(GridRule rule, GridItem item) {
        return rule.userKinds().isEmpty() ? words.text("tariff.everybody") : kinds(rule.userKinds());
    }

    /** What else decides that a rule applies; empty if nothing does. */
    public String conditions(GridRule rule) {
        return conditions(
                rule.resident(), rule.hours(), rule.quotientFrom(), rule.quotientTo(), rule.rankFrom(), rule.rankTo());
    }

    private String conditions(
            Boolean resident, HourKind hours, int quotientFrom, Integer quotientTo, int rankFrom, Integer rankTo) {
        List<String> parts = new ArrayList<>();
        if (resident != null) {
            parts.add(words.text(resident ? "tariff.resident" : "tariff.nonResident"));
        }
        if (hours != null) {
            parts.add(words.say(hours));
        }
        if (quotientTo != null) {
            parts.add(
                    quotientFrom == 0
                            ? words.text("tariff.quotientBelow", quotientTo)
                            : words.text("tariff.quotientBetween", quotientFrom, quotientTo));
        } else if (quotientFrom > 0) {
            parts.add(words.text("tariff.quotientFrom", quotientFrom));
        }
        if (rankTo != null) {
            parts.add(
                    rankFrom == rankTo
                            ? words.text("tariff.rank", rankFrom)
                            : words.text("tariff.ranks", rankFrom, rankTo));
        } else if (rankFrom > 1) {
            parts.add(words.text("tariff.rankFrom", rankFrom));
        }
        return String.join(" ; ", parts);
    }

    /** The price of a rule. */
    public String price(GridRule rule) {
        return switch (rule.pricing()) {
            case FIXED -> words.money(rule.priceCents());
            case FREE -> words.text("tariff.free");
            case EFFORT_RATE ->
                words.text(
                        "tariff.effort",
                        rule.rate().stripTrailingZeros(),
                        words.money(rule.floorCents()),
                        words.money(rule.ceilingCents()));
        };
    }

    /** Why it is free, or nothing. */
    public String reason(GridRule rule) {
        return "en".equals(language()) ? rule.reasonEnglish() : rule.reasonFrench();
    }

    /** The cases of a fault. */
    public String cases(Case concerns) {
        if (concerns == null) {
            return "";
        }
        String others = conditions(
                concerns.resident(),
                concerns.hours(),
                concerns.quotientFrom(),
                concerns.quotientTo(),
                concerns.rankFrom(),
                concerns.rankTo());
        return kinds(concerns.userKinds()) + (others.isEmpty() ? "" : " ; " + others);
    }

    /** What is wrong, with the rules that take part. */
    public String fault(GridFault fault) {
        return words.text(
                "tariff.fault." + fault.kind(),
                fault.rules().stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    /** The colour of a state. */
    public String tone(GridState state) {
        return switch (state) {
            case IN_FORCE -> "success";
            case TO_COME -> "info";
            case DRAFT -> "warning";
            case ENDED, WITHDRAWN -> "neutral";
        };
    }

    /** The icon of a state. */
    public String icon(GridState state) {
        return switch (state) {
            case IN_FORCE -> "check";
            case TO_COME -> "clock";
            case DRAFT -> "pencil";
            case ENDED -> "history";
            case WITHDRAWN -> "times";
        };
    }

    /** All kinds of users. */
    public Collection<UserKind> getAllKinds() {
        return byCode().values();
    }

    /** The language of the page, as names ask for it. */
    public String getLanguage() {
        return language();
    }

    private String language() {
        return words.language().getLanguage();
    }

    private Map<String, UserKind> byCode() {
        if (kinds == null) {
            kinds = published.userKinds().stream()
                    .collect(Collectors.toMap(UserKind::code, kind -> kind, (one, other) -> one, LinkedHashMap::new));
        }
        return kinds;
    }
}
