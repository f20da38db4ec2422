package org.palestre.seasonal.waitinglist.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.palestre.accounts.boundary.AgentRights;
import org.palestre.messaging.boundary.NewMessage;
import org.palestre.messaging.boundary.Outbox;
import org.palestre.seasonal.control.SlotWording;

/** What an officer of the booking office is told by mail of what came free. */
@ApplicationScoped
public class FreedMail {

    /** Under which these messages stand beside their campaign. */
    private static final String CASE = "seasonal.campaign";

    @Inject
    private Outbox outbox;

    /** These came free: each place once, with all who wait for it, who came first first. */
    public void freed(AgentRights.Officer officer, long campaignId, String campaign, List<FreedSlot> slots) {
        Map<FreedSlot.Place, List<FreedSlot>> places = slots.stream()
                .collect(Collectors.groupingBy(FreedSlot::place, LinkedHashMap::new, Collectors.toList()));
        outbox.post(new NewMessage(
                officer.email(),
                "waitinglist-freed",
                officer.language(),
                Map.of(
                        "campaign",
                        campaign,
                        "campaignId",
                        Long.toString(campaignId),
                        "places",
                        places.entrySet().stream()
                                .map(place -> said(place.getKey(), place.getValue(), officer.language()))
                                .toList()),
                CASE,
                campaignId,
                List.of(),
                false));
    }

    private static Map<String, Object> said(FreedSlot.Place place, List<FreedSlot> waiting, Locale language) {
        return Map.of(
                "site",
                place.siteName(),
                "areas",
                String.join(", ", place.areaNames()),
                "times",
                SlotWording.times(place.times(), language),
                "clubs",
                waiting.stream()
                        .map(slot -> slot.organisationName() + " (" + slot.number() + ")")
                        .toList());
    }
}
