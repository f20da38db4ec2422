package org.palestre.seasonal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.palestre.accounts.boundary.ConsultOrganisations;
import org.palestre.accounts.boundary.Contact;
import org.palestre.accounts.boundary.OrganisationView;
import org.palestre.messaging.boundary.CaseRef;
import org.palestre.messaging.boundary.NewMessage;
import org.palestre.messaging.boundary.Outbox;
import org.palestre.occupancy.schooltime.event.SchoolTimeTookPrecedence.Lost;
import org.palestre.shared.LongDates;

/** Tells a club that some of its sessions go to a school: to its correspondent, else to its head office. */
@ApplicationScoped
public class SchoolTimeMail {

    /** Under which these messages stand beside what was entered. */
    public static final String CASE = "occupancy.schoolTimePlan";

    @Inject
    private ConsultOrganisations organisations;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    /** Writes one message with all dates. */
    public void tell(long planId, long organisationId, List<Lost> lost, String reason) {
        Contact contact = organisations.correspondent(organisationId).orElse(null);
        OrganisationView club = organisations.organisation(organisationId);
        Locale language = contact == null ? Locale.FRENCH : contact.language();
        List<String> dates = lost.stream()
                .sorted(Comparator.comparing(Lost::startsAt))
                .map(one -> said(one, language))
                .toList();
        outbox.post(new NewMessage(
                        contact == null ? club.headOfficeEmail() : contact.email(),
                        "school-time",
                        language,
                        Map.of("organisation", club.name(), "reason", reason, "dates", dates),
                        CASE,
                        planId,
                        List.of(),
                        false)
                .alsoBeside(new CaseRef(ClubMail.CLUB, organisationId)));
    }

    private String said(Lost one, Locale language) {
        boolean english = language.getLanguage().equals("en");
        String day =
                LongDates.weekdayAndDate(one.startsAt().atZone(clock.getZone()).toLocalDate(), language);
        return day + (english ? ", " : ", de ") + time(one.startsAt(), english) + (english ? " to " : " à ")
                + time(one.endsAt(), english) + " – " + one.place();
    }

    private String time(Instant moment, boolean english) {
        ZonedDateTime at = moment.atZone(clock.getZone());
        return DateTimeFormatter.ofPattern(english ? "HH:mm" : "H 'h' mm").format(at);
    }
}
