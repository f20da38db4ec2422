package org.palestre.seasonal.oneoff.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.seasonal.oneoff.control.CalendarText;
import org.palestre.seasonal.oneoff.control.CsvDates;
import org.palestre.seasonal.oneoff.control.DateChecks;
import org.palestre.seasonal.oneoff.control.IcalDates;
import org.palestre.seasonal.oneoff.control.TidyOneOffForm;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/** Reads the dates of a calendar that a club uploads or pastes: a table (CSV) or iCalendar, told by its content. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class ReadDates {

    /** The largest calendar that is read, in bytes. */
    public static final int LARGEST_FILE = CalendarText.LARGEST;

    @EJB
    private CurrentPerson person;

    @Inject
    private TidyOneOffForm tidy;

    @Inject
    private DateChecks checks;

    @Inject
    private Clock clock;

    /**
     * What stands in a file, line by line, and how each date stands beside those of the form. Nothing is written.
     *
     * @param organisationId the club that asks
     * @param form with the dates that are there already, and the place that is asked for, if it is known
     * @throws BusinessException {@code oneoff.fileTooLarge} (KiB), {@code oneoff.fileEmpty}, {@code oneoff.notACalendar},
     *     {@code oneoff.brokenCalendar} (line); {@code accounts.unknownOrganisation}
     */
    public List<ReadLine> read(long organisationId, OneOffForm form, byte[] content) {
        person.requireActsFor(organisationId);
        String text = CalendarText.of(content);
        int most = TidyOneOffForm.MOST_DATES;
        List<CalendarLine> lines = CalendarText.isIcal(text)
                ? new IcalDates(clock.getZone(), LocalDate.now(clock)).read(text, most)
                : CsvDates.read(text, most);
        if (lines.isEmpty()) {
            throw BusinessException.invalid("oneoff.noLines", "file");
        }
        OneOffForm before = tidy.tidy(form);
        List<WantedDate> all = new ArrayList<>(before.dates());
        lines.stream()
                .filter(line -> line.wanted() != null)
                .map(CalendarLine::wanted)
                .forEach(all::add);
        List<DateCheck> checked = checks.of(organisationId, before.withDates(all));
        List<ReadLine> read = new ArrayList<>();
        int next = before.dates().size();
        for (CalendarLine line : lines) {
            read.add(new ReadLine(line, line.wanted() == null ? null : checked.get(next++)));
        }
        return read;
    }

    /** The same for a text that was pasted. */
    public List<ReadLine> readText(long organisationId, OneOffForm form, String text) {
        return read(organisationId, form, text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8));
    }
}
