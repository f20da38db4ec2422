package org.palestre.occupancy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.palestre.accounts.boundary.ConsultOrganisations;
import org.palestre.accounts.boundary.Contact;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.messaging.boundary.CaseRef;
import org.palestre.messaging.boundary.NewMessage;
import org.palestre.messaging.boundary.Outbox;
import org.palestre.occupancy.boundary.OccupationView;
import org.palestre.occupancy.entity.AllSeries;
import org.palestre.shared.DayEnd;
import org.palestre.shared.LongDates;

/**
 * Tells an organisation's correspondent, once, that one of its occupations was moved or cancelled alone.
 *
 * <p>The end of a whole series is told by the context that gave it. What has already begun, or belongs to a series that
 * is not announced yet, is told to nobody.
 */
@ApplicationScoped
public class HolderMessages {

    /** The case under which agents find these messages again. */
    public static final String CASE = "occupancy.occupation";

    /** The case under which an organisation finds all that was written to it. */
    private static final String ORGANISATION = "accounts.organisation";

    @Inject
    private ConsultOrganisations organisations;

    @Inject
    private AllSeries series;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    /** Whoever is told about an occupation; nobody if it belongs to the city, a private person or a secret series. */
    public Optional<Contact> holder(OccupationView occupation) {
        boolean secret = occupation.seriesId() != null
                && !series.get(occupation.seriesId()).announced();
        return secret || occupation.organisationId() == null
                ? Optional.empty()
                : organisations.correspondent(occupation.organisationId());
    }

    /** Its time was given back. */
    public void cancelled(OccupationView occupation, AreaView area, String reason) {
        send(
                "occupation-cancelled",
                occupation,
                Map.of("where", where(area), "reason", reason),
                Map.of("when", new Instant[] {occupation.startsAt(), occupation.endsAt()}));
    }

    /** It has another time, another area, or both. */
    public void moved(OccupationView before, AreaView from, OccupationView after, AreaView to) {
        send(
                "occupation-moved",
                after,
                Map.of("formerWhere", where(from), "where", where(to)),
                Map.of(
                        "formerWhen", new Instant[] {before.startsAt(), before.endsAt()},
                        "when", new Instant[] {after.startsAt(), after.endsAt()}));
    }

    private void send(
            String template, OccupationView occupation, Map<String, String> texts, Map<String, Instant[]> times) {
        holder(occupation).ifPresent(contact -> {
            Map<String, Object> model = new HashMap<>(texts);
            model.put("title", occupation.title());
            model.put("name", contact.name());
            times.forEach((key, time) -> model.put(key, say(time[0], time[1], contact.language())));
            outbox.post(new NewMessage(
                            contact.email(),
                            template,
                            contact.language(),
                            model,
                            CASE,
                            occupation.id(),
                            List.of(),
                            false)
                    .alsoBeside(new CaseRef(ORGANISATION, occupation.organisationId())));
        });
    }

    private static String where(AreaView area) {
        return area.siteName() + ", " + area.name();
    }

    private String say(Instant start, Instant end, Locale language) {
        ZonedDateTime from = start.atZone(clock.getZone());
        ZonedDateTime to = end.atZone(clock.getZone());
        boolean english = language.getLanguage().equals("en");
        String first = date(from, language) + (english ? " from " : " de ") + time(from.toLocalTime(), english);
        if (to.equals(DayEnd.on(from.toLocalDate(), LocalTime.MIDNIGHT).atZone(to.getZone()))) {
            return first + (english ? " to midnight" : " à minuit");
        }
        String second = from.toLocalDate().equals(to.toLocalDate()) ? "" : date(to, language) + " ";
        return first + (english ? " to " : " à ") + second + time(to.toLocalTime(), english);
    }

    private static String date(ZonedDateTime moment, Locale language) {
        return LongDates.weekdayAndDate(moment.toLocalDate(), language);
    }

    private static String time(LocalTime time, boolean english) {
        String minutes = "%02d".formatted(time.getMinute());
        return english
                ? "%02d:".formatted(time.getHour()) + minutes
                : time.getHour() + "\u00a0h" + (time.getMinute() == 0 ? "" : "\u00a0" + minutes);
    }
}
