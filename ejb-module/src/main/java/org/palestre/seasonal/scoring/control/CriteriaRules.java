package org.palestre.seasonal.scoring.control;

import static org.palestre.seasonal.scoring.boundary.Criterion.HANDICAP;
import static org.palestre.seasonal.scoring.boundary.Criterion.KEPT_DOCUMENTS;
import static org.palestre.seasonal.scoring.boundary.Criterion.LEVEL;
import static org.palestre.seasonal.scoring.boundary.Criterion.RESIDENT_MEMBERS;
import static org.palestre.seasonal.scoring.boundary.Criterion.SENIORITY;
import static org.palestre.seasonal.scoring.boundary.Criterion.USE_RATE;
import static org.palestre.seasonal.scoring.boundary.Criterion.WOMEN;
import static org.palestre.seasonal.scoring.boundary.Criterion.YOUTH;

import java.util.Arrays;
import java.util.List;
import org.palestre.seasonal.scoring.boundary.CriteriaView;
import org.palestre.seasonal.scoring.boundary.Criterion;
import org.palestre.seasonal.scoring.boundary.CriterionRule;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Texts;

/** What holds of every list of criteria, and the one that a city's first campaign is offered. */
public final class CriteriaRules {

    private static final int HEAVIEST = 100;

    private CriteriaRules() {}

    /**
     * The rules tidied, one for each criterion in their order; one that is missing does not count.
     *
     * @throws BusinessException its first problem, at {@code <criterion>.<field>}
     */
    public static List<CriterionRule> checked(List<CriterionRule> rules) {
        List<CriterionRule> valid = Arrays.stream(Criterion.values())
                .map(criterion -> checked(of(rules, criterion)))
                .toList();
        if (valid.stream().noneMatch(rule -> rule.weight() > 0)) {
            throw BusinessException.invalid("scoring.nothingCounts", "weight");
        }
        return valid;
    }

    private static CriterionRule of(List<CriterionRule> rules, Criterion criterion) {
        List<CriterionRule> given =
                rules.stream().filter(rule -> rule.criterion() == criterion).toList();
        if (given.size() > 1) {
            throw BusinessException.invalid("scoring.criterionTwice", criterion + ".weight");
        }
        return given.isEmpty() ? without(criterion) : given.get(0);
    }

    private static CriterionRule without(Criterion criterion) {
        return proposed().stream()
                .filter(rule -> rule.criterion() == criterion)
                .map(rule -> new CriterionRule(criterion, 0, rule.floor(), rule.ceiling(), rule.mixed(), null))
                .findFirst()
                .orElseThrow();
    }

    private static CriterionRule checked(CriterionRule rule) {
        Criterion criterion = rule.criterion();
        within(rule.weight(), HEAVIEST, criterion + ".weight");
        within(rule.floor(), criterion.unit().largest(), criterion + ".floor");
        within(rule.ceiling(), criterion.unit().largest(), criterion + ".ceiling");
        if (rule.ceiling() <= rule.floor()) {
            throw BusinessException.invalid("scoring.ceilingBelowFloor", criterion + ".ceiling");
        }
        Integer mixed = criterion.partly() ? rule.mixed() : null;
        if (criterion.partly()) {
            if (mixed == null) {
                throw BusinessException.invalid("shared.missing", criterion + ".mixed");
            }
            within(mixed, HEAVIEST, criterion + ".mixed");
        }
        return new CriterionRule(
                criterion,
                rule.weight(),
                rule.floor(),
                rule.ceiling(),
                mixed,
                Texts.optional(rule.wording(), criterion + ".wording", 1000));
    }

    private static void within(int number, int largest, String field) {
        if (number < 0 || number > largest) {
            throw BusinessException.invalid("scoring.outOfRange", field, 0, largest);
        }
    }

    /** What a campaign is offered that has no criteria yet; nothing counts before the office saves it. */
    public static CriteriaView proposed(long campaignId) {
        return new CriteriaView(
                campaignId,
                0,
                "Les créneaux sont attribués au regard de l’intérêt général et pour favoriser la pratique sportive de tous"
                        + " (article 12 du règlement). Les points aident la commission ; ils ne décident pas à sa place.",
                proposed());
    }

    private static List<CriterionRule> proposed() {
        return List.of(
                rule(RESIDENT_MEMBERS, 20, 20, 80, null, "Part des adhérents qui habitent la commune."),
                rule(YOUTH, 20, 0, 100, 50, "Activité destinée aux moins de 18 ans."),
                rule(WOMEN, 15, 0, 100, 50, "Activité destinée aux femmes, ou mixte."),
                rule(HANDICAP, 10, 0, 1, null, "Activité ouverte aux personnes en situation de handicap."),
                rule(LEVEL, 10, 0, 4, null, "Niveau de compétition le plus élevé de l’association."),
                rule(USE_RATE, 10, 50, 90, null, "Utilisation réelle du créneau la saison précédente."),
                rule(SENIORITY, 5, 0, 5, null, "Saisons passées pendant lesquelles l’association avait un créneau."),
                rule(KEPT_DOCUMENTS, 10, 0, 100, null, "Documents demandés que l’association tient à jour."));
    }

    private static CriterionRule rule(
            Criterion criterion, int weight, int floor, int ceiling, Integer mixed, String wording) {
        return new CriterionRule(criterion, weight, floor, ceiling, mixed, wording);
    }
}
