package org.palestre.billing.tariff.control;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.palestre.billing.tariff.boundary.GridItem;
import org.palestre.billing.tariff.boundary.GridRule;
import org.palestre.billing.tariff.boundary.Pricing;
import org.palestre.billing.tariff.boundary.UserKind;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Texts;

/** What can be an item of a grid at all. Whether its rules fit together is for {@link GridCheck}. */
public final class GridRules {

    public static final int MOST_ITEMS = 60;
    public static final int MOST_RULES = 200;
    private static final String CODE = "[A-Z][A-Z0-9_]{1,29}";
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_REASON = 200;
    private static final int FURTHEST_RANK = 100;
    private static final int HIGHEST_QUOTIENT = 1_000_000;
    private static final long HIGHEST_CENTS = 1_000_000_000;

    private GridRules() {}

    /** @throws BusinessException {@code tariff.badCode} at the field */
    public static String code(String code, String field) {
        String tidy = Texts.required(code, field, 30);
        if (!tidy.matches(CODE)) {
            throw BusinessException.invalid("tariff.badCode", field);
        }
        return tidy;
    }

    /**
     * The items, tidied.
     *
     * @throws BusinessException {@code tariff.tooManyItems} (most); {@code tariff.sameCode} at {@code code}; and as {@link
     *     #item} does
     */
    public static List<GridItem> items(List<GridItem> items, List<UserKind> kinds) {
        if (items.size() > MOST_ITEMS) {
            throw BusinessException.invalid("tariff.tooManyItems", null, MOST_ITEMS);
        }
        Set<String> codes = new HashSet<>();
        return items.stream()
                .map(item -> item(item, kinds))
                .peek(item -> {
                    if (!codes.add(item.code())) {
                        throw BusinessException.invalid("tariff.sameCode", "code", item.code());
                    }
                })
                .toList();
    }

    /**
     * An item, tidied, its rules numbered in their order.
     *
     * @throws BusinessException {@code shared.missing} and the like at {@code code}, {@code nameFrench}, {@code nameEnglish}, {@code
     *     unit}, {@code vatRate}, {@code userKinds}; {@code tariff.badVat}; {@code tariff.unknownKind} (code); {@code
     *     tariff.tooManyRules} (most); and as {@link #rule} does at {@code rules[n].field}
     */
    public static GridItem item(GridItem item, List<UserKind> kinds) {
        Set<String> known = kinds.stream().map(UserKind::code).collect(Collectors.toSet());
        if (item.unit() == null) {
            throw BusinessException.invalid("shared.missing", "unit");
        }
        BigDecimal vat = item.vatRate() == null ? BigDecimal.ZERO : item.vatRate();
        if (vat.signum() < 0 || vat.compareTo(BigDecimal.valueOf(100)) > 0 || digits(vat) > 2) {
            throw BusinessException.invalid("tariff.badVat", "vatRate");
        }
        if (item.userKinds().isEmpty()) {
            throw BusinessException.invalid("shared.missing", "userKinds");
        }
        requireKnown(item.userKinds(), known, "userKinds");
        if (item.rules().size() > MOST_RULES) {
            throw BusinessException.invalid("tariff.tooManyRules", "rules", MOST_RULES);
        }
        GridItem tidy = new GridItem(
                code(item.code(), "code"),
                Texts.required(item.nameFrench(), "nameFrench", LONGEST_NAME),
                Texts.required(item.nameEnglish(), "nameEnglish", LONGEST_NAME),
                item.unit(),
                vat,
                item.userKinds().stream().distinct().toList(),
                List.of());
        List<GridRule> rules = new ArrayList<>();
        for (int place = 0; place < item.rules().size(); place++) {
            rules.add(rule(item.rules().get(place), Set.copyOf(tidy.userKinds()), "rules[" + place + "]."));
        }
        return tidy.with(rules);
    }

    /**
     * A rule, tidied: what its pricing does not need is dropped.
     *
     * @param at where its fields stand, with a point at the end
     * @throws BusinessException {@code tariff.badBracket}, {@code tariff.badRank}, {@code tariff.badPrice}, {@code
     *     tariff.badRate}, {@code tariff.ceilingBelowFloor}, {@code tariff.kindNotOfItem}, {@code shared.missing}
     */
    static GridRule rule(GridRule rule, Set<String> kinds, String at) {
        if (rule.pricing() == null) {
            throw BusinessException.invalid("shared.missing", at + "pricing");
        }
        if (!kinds.containsAll(rule.userKinds())) {
            throw BusinessException.invalid("tariff.kindNotOfItem", at + "userKinds");
        }
        if (rule.quotientFrom() < 0
                || rule.quotientFrom() > HIGHEST_QUOTIENT
                || rule.quotientTo() != null
                        && (rule.quotientTo() <= rule.quotientFrom() || rule.quotientTo() > HIGHEST_QUOTIENT)) {
            throw BusinessException.invalid("tariff.badBracket", at + "quotientTo");
        }
        if (rule.rankFrom() < 1
                || rule.rankFrom() > FURTHEST_RANK
                || rule.rankTo() != null && (rule.rankTo() < rule.rankFrom() || rule.rankTo() > FURTHEST_RANK)) {
            throw BusinessException.invalid("tariff.badRank", at + "rankTo", FURTHEST_RANK);
        }
        boolean free = rule.pricing() == Pricing.FREE;
        boolean effort = rule.pricing() == Pricing.EFFORT_RATE;
        Long floor = effort ? amount(rule.floorCents(), at + "floorCents") : null;
        Long ceiling = effort ? amount(rule.ceilingCents(), at + "ceilingCents") : null;
        if (effort && floor > ceiling) {
            throw BusinessException.invalid("tariff.ceilingBelowFloor", at + "ceilingCents");
        }
        return new GridRule(
                rule.number(),
                rule.userKinds(),
                rule.resident(),
                rule.hours(),
                rule.quotientFrom(),
                rule.quotientTo(),
                rule.rankFrom(),
                rule.rankTo(),
                rule.pricing(),
                rule.pricing() == Pricing.FIXED ? amount(rule.priceCents(), at + "priceCents") : null,
                effort ? rate(rule.rate(), at + "rate") : null,
                floor,
                ceiling,
                free ? Texts.required(rule.reasonFrench(), at + "reasonFrench", LONGEST_REASON) : null,
                free ? Texts.required(rule.reasonEnglish(), at + "reasonEnglish", LONGEST_REASON) : null);
    }

    private static void requireKnown(List<String> codes, Set<String> known, String field) {
        codes.stream().filter(code -> !known.contains(code)).findFirst().ifPresent(code -> {
            throw BusinessException.invalid("tariff.unknownKind", field, code);
        });
    }

    private static Long amount(Long cents, String field) {
        if (cents == null) {
            throw BusinessException.invalid("shared.missing", field);
        }
        if (cents < 0 || cents > HIGHEST_CENTS) {
            throw BusinessException.invalid("tariff.badPrice", field);
        }
        return cents;
    }

    private static BigDecimal rate(BigDecimal rate, String field) {
        if (rate == null) {
            throw BusinessException.invalid("shared.missing", field);
        }
        if (rate.signum() <= 0 || rate.compareTo(BigDecimal.valueOf(100)) > 0 || digits(rate) > 4) {
            throw BusinessException.invalid("tariff.badRate", field);
        }
        return rate;
    }

    private static int digits(BigDecimal number) {
        return Math.max(0, number.stripTrailingZeros().scale());
    }
}
