package org.palestre.seasonal.waitinglist.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.palestre.messaging.boundary.NewMessage;
import org.palestre.messaging.boundary.Outbox;
import org.palestre.seasonal.control.ClubMail;
import org.palestre.seasonal.control.SlotWording;
import org.palestre.seasonal.entity.SlotRequest;
import org.palestre.seasonal.waitinglist.boundary.OfferView;

/** What a club that waits is told by mail, to its correspondent, in the language of its request. */
@ApplicationScoped
public class OfferMail {

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    /** Something became free. */
    public void offer(SlotRequest request, String club, OfferView offer) {
        post(request, "waitinglist-offer", model(request, club, offer));
    }

    /** The time to answer is over. */
    public void expired(SlotRequest request, String club, OfferView offer) {
        post(request, "waitinglist-expired", model(request, club, offer));
    }

    /** The office cannot keep the offer up. */
    public void takenBack(SlotRequest request, String club, OfferView offer) {
        post(request, "waitinglist-taken-back", model(request, club, offer));
    }

    private Map<String, Object> model(SlotRequest request, String club, OfferView offer) {
        Locale language = Locale.forLanguageTag(request.progress().language());
        Map<String, Object> model = new HashMap<>();
        model.put("number", request.number());
        model.put("requestId", Long.toString(request.id()));
        model.put("organisation", club);
        model.put("site", offer.siteName());
        model.put("areas", String.join(", ", offer.areaNames()));
        model.put("times", SlotWording.times(offer.times(), language));
        DateTimeFormatter date = DateTimeFormatter.ofPattern("dd/MM/yyyy");
        model.put("firstDate", date.format(offer.firstDate()));
        model.put("lastDate", date.format(offer.lastDate()));
        model.put("sessions", offer.sessions());
        model.put("answerBy", lastMoment(offer.answerBy()));
        model.put("remark", offer.remark() == null ? "" : offer.remark());
        return model;
    }

    /** People read the last minute at which they can answer. */
    private String lastMoment(Instant answerBy) {
        return DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm")
                .format(answerBy.minusSeconds(60).atZone(clock.getZone()));
    }

    private void post(SlotRequest request, String template, Map<String, Object> model) {
        outbox.post(new NewMessage(
                request.form().correspondent().email(),
                template,
                Locale.forLanguageTag(request.progress().language()),
                model,
                ClubMail.CASE,
                request.id(),
                List.of(),
                false));
    }
}
