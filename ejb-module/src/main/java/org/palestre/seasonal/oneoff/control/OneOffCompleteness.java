package org.palestre.seasonal.oneoff.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.seasonal.oneoff.boundary.DateCheck;
import org.palestre.seasonal.oneoff.boundary.KindRules;
import org.palestre.seasonal.oneoff.boundary.OneOffForm;
import org.palestre.seasonal.oneoff.boundary.OneOffKind;
import org.palestre.seasonal.oneoff.boundary.OneOffProblem;
import org.palestre.seasonal.oneoff.boundary.OneOffStep;
import org.palestre.shared.BusinessException;

/**
 * Tells what a form lacks before it can be submitted. A closed site or a taken area is no fault: the office may find
 * another date.
 *
 * @param areas the areas named by the form that exist, by id
 * @param rules of its kind; null if it has none yet
 * @param checks how its dates stand, in their order
 */
public record OneOffCompleteness(Map<Long, AreaView> areas, KindRules rules, List<DateCheck> checks) {

    /** Everything that is wrong, in the order of the form. */
    public List<OneOffProblem> problems(OneOffForm form) {
        List<OneOffProblem> found = new ArrayList<>();
        purpose(form, found);
        place(form, found);
        dates(form, found);
        return found;
    }

    /** @throws BusinessException the first problem of a step, or of any if it is null, at its field */
    public void require(OneOffForm form, OneOffStep step) {
        problems(form).stream()
                .filter(problem -> step == null || problem.step() == step)
                .findFirst()
                .ifPresent(problem -> {
                    throw BusinessException.invalid(
                            problem.code(), problem.field(), problem.values().toArray());
                });
    }

    private void purpose(OneOffForm form, List<OneOffProblem> found) {
        demand(found, form.kind() != null, OneOffStep.PURPOSE, "kind", "shared.missing");
        demand(found, rules == null || rules.offered(), OneOffStep.PURPOSE, "kind", "oneoff.notOffered");
        demand(found, form.purpose() != null, OneOffStep.PURPOSE, "purpose", "shared.missing");
        demand(
                found,
                form.disciplineCode() != null || form.kind() == OneOffKind.EXCEPTIONAL_USE,
                OneOffStep.PURPOSE,
                "disciplineCode",
                "shared.missing");
        boolean counted = form.kind() == OneOffKind.EVENT || form.kind() == OneOffKind.EXCEPTIONAL_USE;
        demand(found, !counted || form.participants() != null, OneOffStep.PURPOSE, "participants", "shared.missing");
        demand(
                found,
                form.kind() != OneOffKind.EXCEPTIONAL_USE || form.details() != null,
                OneOffStep.PURPOSE,
                "details",
                "oneoff.detailsMissing");
    }

    private void place(OneOffForm form, List<OneOffProblem> found) {
        demand(found, form.siteId() != null, OneOffStep.PLACE, "siteId", "shared.missing");
        demand(found, !form.areaIds().isEmpty(), OneOffStep.PLACE, "areaIds", "oneoff.noArea");
        demand(
                found,
                form.areaIds().stream()
                        .map(areas::get)
                        .allMatch(area -> area != null
                                && area.bookable()
                                && area.closedOn() == null
                                && form.siteId() != null
                                && area.siteId() == form.siteId()),
                OneOffStep.PLACE,
                "areaIds",
                "oneoff.areaOfOtherSite");
        demand(
                found,
                apart(form.areaIds().stream()
                        .map(areas::get)
                        .filter(area -> area != null)
                        .toList()),
                OneOffStep.PLACE,
                "areaIds",
                "oneoff.areasOverlap");
    }

    private void dates(OneOffForm form, List<OneOffProblem> found) {
        demand(found, !form.dates().isEmpty(), OneOffStep.DATES, "dates", "oneoff.noDates");
        checks.stream()
                .filter(check -> check.fault() != null)
                .forEach(check -> found.add(new OneOffProblem(
                        OneOffStep.DATES,
                        "dates",
                        switch (check.fault()) {
                            case INCOMPLETE -> "oneoff.dateIncomplete";
                            case END_BEFORE_START -> "oneoff.dateEndBeforeStart";
                            case PAST -> "oneoff.datePast";
                            case TOO_FAR_AHEAD -> "oneoff.dateTooFarAhead";
                            case DOUBLE -> "oneoff.dateDouble";
                            case NOT_IN_OWN_SLOT -> "oneoff.dateNotInOwnSlot";
                        },
                        check.doubleOf() == null ? List.of(check.row()) : List.of(check.row(), check.doubleOf()))));
    }

    /** Whether no two of these areas have a unit in common. */
    static boolean apart(Collection<AreaView> areas) {
        List<Long> units =
                areas.stream().flatMap(area -> area.unitIds().stream()).toList();
        return units.size() == units.stream().distinct().count();
    }

    private static void demand(
            List<OneOffProblem> found, boolean fulfilled, OneOffStep step, String field, String code) {
        if (!fulfilled) {
            found.add(new OneOffProblem(step, field, code, List.of()));
        }
    }
}
