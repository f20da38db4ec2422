package org.palestre.seasonal.oneoff.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.seasonal.oneoff.boundary.OneOffForm;
import org.palestre.seasonal.oneoff.boundary.WantedDate;
import org.palestre.shared.BusinessException;
import org.palestre.shared.SensibleDates;
import org.palestre.shared.Texts;

/** Checks lengths and ids of what a club wrote, so that a draft can be kept; whether it is complete is another matter. */
@ApplicationScoped
public class TidyOneOffForm {

    /** As many dates as one request may hold: a season's calendar has fewer. */
    public static final int MOST_DATES = 200;
    /** As many areas as one request may hold. */
    public static final int MOST_AREAS = 20;

    private static final int MOST_PEOPLE = 100_000;

    @Inject
    private ConsultSites sites;

    /** @throws BusinessException {@code oneoff.tooManyDates}, {@code shared.tooLong} and the like at a field */
    public OneOffForm tidy(OneOffForm form) {
        if (form.dates().size() > MOST_DATES) {
            throw BusinessException.invalid("oneoff.tooManyDates", "dates", MOST_DATES);
        }
        if (form.areaIds().size() > MOST_AREAS) {
            throw BusinessException.invalid("oneoff.tooManyAreas", "areaIds", MOST_AREAS);
        }
        requireKnown(form);
        return new OneOffForm(
                form.kind(),
                Texts.optional(form.purpose(), "purpose", 150),
                Texts.optional(form.details(), "details", 2000),
                blankToNull(form.disciplineCode()),
                people(form.participants(), 1, "participants"),
                people(form.audience(), 0, "audience"),
                form.siteId(),
                form.areaIds().stream().filter(Objects::nonNull).distinct().toList(),
                form.dates().stream()
                        .filter(Objects::nonNull)
                        .filter(date -> !date.blank())
                        .map(TidyOneOffForm::date)
                        .toList());
    }

    private void requireKnown(OneOffForm form) {
        String discipline = blankToNull(form.disciplineCode());
        if (discipline != null
                && sites.disciplines().stream().noneMatch(known -> known.code().equals(discipline))) {
            throw BusinessException.invalid("oneoff.unknownDiscipline", "disciplineCode");
        }
        if (form.siteId() != null && !sites.siteNames(List.of(form.siteId())).containsKey(form.siteId())) {
            throw BusinessException.invalid("oneoff.unknownSite", "siteId");
        }
        if (!sites.areasById(form.areaIds()).keySet().containsAll(form.areaIds())) {
            throw BusinessException.invalid("oneoff.unknownArea", "areaIds");
        }
    }

    private static WantedDate date(WantedDate date) {
        return new WantedDate(
                SensibleDates.check(date.date(), "dates"),
                date.start() == null ? null : date.start().withNano(0),
                date.end() == null ? null : date.end().withNano(0),
                Texts.optional(date.label(), "dates", 150));
    }

    private static Integer people(Integer number, int fewest, String field) {
        if (number != null && (number < fewest || number > MOST_PEOPLE)) {
            throw BusinessException.invalid("oneoff.badNumber", field, fewest, MOST_PEOPLE);
        }
        return number;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
