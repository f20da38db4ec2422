package org.palestre.seasonal.pricing.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.palestre.billing.tariff.boundary.TariffView;
import org.palestre.billing.tariff.boundary.UserKind;
import org.palestre.calendar.boundary.SeasonView;
import org.palestre.seasonal.boundary.WeeklySlot;
import org.palestre.seasonal.pricing.boundary.BillingTerm;
import org.palestre.seasonal.pricing.boundary.PricingRules;
import org.palestre.shared.BusinessException;
import org.palestre.shared.SensibleDates;
import org.palestre.shared.Texts;

/** What can be set up so that slots can be priced by it. */
public final class SetUpRules {

    private static final int MOST_TERMS = 24;
    private static final int LONGEST_LABEL = 60;

    private SetUpRules() {}

    /** @throws BusinessException at the field that cannot be accepted */
    public static PricingRules checked(PricingRules rules, List<TariffView> tariffs, List<UserKind> kinds) {
        if (rules.tariffCode() != null
                && tariffs.stream().noneMatch(one -> one.code().equals(rules.tariffCode()))) {
            throw BusinessException.invalid("pricing.unknownTariff", "tariffCode");
        }
        rules.userKinds().values().forEach(kind -> requireKind(kind, "userKinds", kinds));
        List<String> postcodes = rules.residentPostcodes().stream()
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .distinct()
                .sorted()
                .toList();
        postcodes.stream().filter(code -> !code.matches("\\d{5}")).findFirst().ifPresent(code -> {
            throw BusinessException.invalid("pricing.badPostcode", "residentPostcodes", code);
        });
        requireApart(rules.offPeak());
        return new PricingRules(rules.version(), rules.tariffCode(), postcodes, rules.userKinds(), rules.offPeak());
    }

    /** @param kind may be null */
    public static void requireKind(String kind, String field, List<UserKind> kinds) {
        if (kind != null && kinds.stream().noneMatch(one -> one.code().equals(kind))) {
            throw BusinessException.invalid("pricing.unknownKind", field);
        }
    }

    /** The terms with their places and first days: each begins after the one before it. */
    public static List<BillingTerm> checkedTerms(List<BillingTerm> terms, SeasonView season) {
        if (terms.isEmpty() || terms.size() > MOST_TERMS) {
            throw BusinessException.invalid("pricing.noTerm", "terms", MOST_TERMS);
        }
        List<BillingTerm> checked = new ArrayList<>();
        LocalDate first = season.dates().start();
        for (BillingTerm term : terms) {
            int number = checked.size() + 1;
            boolean latest = number == terms.size();
            LocalDate last = latest ? season.dates().last() : SensibleDates.check(term.lastDate(), "terms");
            if (term.dueOn() == null || last == null) {
                throw BusinessException.invalid("shared.missing", "terms");
            }
            if (last.isBefore(first) || !latest && !last.isBefore(season.dates().last())) {
                throw BusinessException.invalid("pricing.termOrder", "terms", number);
            }
            checked.add(new BillingTerm(
                    number,
                    Texts.required(term.labelFrench(), "terms", LONGEST_LABEL),
                    Texts.required(term.labelEnglish(), "terms", LONGEST_LABEL),
                    first,
                    last,
                    SensibleDates.check(term.dueOn(), "terms")));
            first = last.plusDays(1);
        }
        return checked;
    }

    private static void requireApart(List<WeeklySlot> hours) {
        for (WeeklySlot one : hours) {
            if (!one.sound()) {
                throw BusinessException.invalid("pricing.badHours", "offPeak");
            }
            if (hours.stream().anyMatch(other -> other != one && other.overlaps(one))) {
                throw BusinessException.invalid("pricing.offPeakOverlap", "offPeak");
            }
        }
    }
}
