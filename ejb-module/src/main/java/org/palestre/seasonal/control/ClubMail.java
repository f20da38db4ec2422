package org.palestre.seasonal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.palestre.accounts.boundary.OrganisationView;
import org.palestre.messaging.boundary.Attachment;
import org.palestre.messaging.boundary.NewMessage;
import org.palestre.messaging.boundary.Outbox;
import org.palestre.seasonal.boundary.AreaRef;
import org.palestre.seasonal.boundary.WishView;
import org.palestre.seasonal.entity.Permit;
import org.palestre.seasonal.entity.RequestDecision;
import org.palestre.seasonal.entity.SlotRequest;

/**
 * What clubs are told by mail: acknowledgement and refusal to the head office, the permit to the correspondent (S1).
 * In the language of whoever submitted; written in the transaction of what it reports.
 */
@ApplicationScoped
public class ClubMail {

    /** Under which messages stand beside their request. */
    public static final String CASE = "seasonal.request";

    /** Under which messages stand that are about no single request: beside their club. */
    public static final String CLUB = "accounts.organisation";

    @Inject
    private Outbox outbox;

    /** "Accusé de réception". */
    public void acknowledge(SlotRequest request, OrganisationView club, List<WishView> wishes) {
        Map<String, Object> model = model(request, club);
        model.put("renews", request.renewedPermitNumber() == null ? "" : request.renewedPermitNumber());
        model.put("wishes", wishes.stream().map(wish -> line(wish, request)).toList());
        post(request, club.headOfficeEmail(), "seasonal-acknowledgement", model, List.of());
    }

    /** The refusal, with its reason. */
    public void refuse(SlotRequest request, OrganisationView club) {
        Map<String, Object> model = model(request, club);
        model.put("reason", request.decision().map(RequestDecision::reason).orElseThrow());
        post(request, club.headOfficeEmail(), "seasonal-refusal", model, List.of());
    }

    /** The permit, as a PDF. */
    public void sendPermit(SlotRequest request, Permit permit, OrganisationView club, String site, Attachment pdf) {
        Map<String, Object> model = model(request, club);
        model.put("permitNumber", permit.number());
        model.put("site", site);
        model.put("edition", permit.edition());
        model.put("effectiveOn", permit.effectiveOn() == null ? "" : FrenchWords.date(permit.effectiveOn()));
        model.put("changed", request.status() == org.palestre.seasonal.boundary.RequestStatus.GRANTED_WITH_CHANGES);
        model.put("rank", request.decision().map(RequestDecision::grantedRank).orElse(1));
        model.put("remark", request.decision().map(RequestDecision::reason).orElse(""));
        post(request, request.form().correspondent().email(), "seasonal-permit", model, List.of(pdf));
    }

    private static String line(WishView wish, SlotRequest request) {
        Locale language = Locale.forLanguageTag(request.progress().language());
        return wish.siteName() + ", "
                + wish.areas().stream().map(AreaRef::name).collect(Collectors.joining(", ")) + " – "
                + SlotWording.times(wish.times(), language);
    }

    private static Map<String, Object> model(SlotRequest request, OrganisationView club) {
        Map<String, Object> model = new HashMap<>();
        model.put("number", request.number());
        model.put("requestId", Long.toString(request.id()));
        model.put("organisation", club.name());
        return model;
    }

    private void post(
            SlotRequest request, String to, String template, Map<String, Object> model, List<Attachment> attachments) {
        outbox.post(new NewMessage(
                to,
                template,
                Locale.forLanguageTag(request.progress().language()),
                model,
                CASE,
                request.id(),
                attachments,
                false));
    }
}
