package org.palestre.seasonal.oneoff.boundary;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What a club writes; in a draft anything may be null.
 *
 * @param purpose a title: what the city, the permit and the planning call it
 * @param details what the office should know: equipment, catering, the programme
 * @param disciplineCode null for use other than sport
 * @param participants how many take part
 * @param audience how many come to watch
 */
public record OneOffForm(
        OneOffKind kind,
        String purpose,
        String details,
        String disciplineCode,
        Integer participants,
        Integer audience,
        Long siteId,
        List<Long> areaIds,
        List<WantedDate> dates)
        implements Serializable {

    /** Nothing written yet. */
    public static final OneOffForm EMPTY = new OneOffForm(null, null, null, null, null, null, null, null, null);

    public OneOffForm {
        areaIds = present(areaIds);
        dates = present(dates);
    }

    private static <T> List<T> present(List<T> values) {
        return values == null
                ? List.of()
                : values.stream().filter(Objects::nonNull).toList();
    }

    /** The same with other dates. */
    public OneOffForm withDates(List<WantedDate> others) {
        return new OneOffForm(kind, purpose, details, disciplineCode, participants, audience, siteId, areaIds, others);
    }
}
