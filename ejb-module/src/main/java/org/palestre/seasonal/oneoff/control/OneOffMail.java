package org.palestre.seasonal.oneoff.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.palestre.accounts.boundary.ConsultOrganisations;
import org.palestre.accounts.boundary.Contact;
import org.palestre.accounts.boundary.OrganisationView;
import org.palestre.messaging.boundary.Attachment;
import org.palestre.messaging.boundary.NewMessage;
import org.palestre.messaging.boundary.Outbox;
import org.palestre.seasonal.oneoff.boundary.OneOffRequestView;
import org.palestre.seasonal.oneoff.entity.OneOffPermit;
import org.palestre.seasonal.oneoff.entity.OneOffRequest;

/**
 * What clubs are told by mail: acknowledgement and refusal to the head office, what was granted to the correspondent
 * (S1). In the language of whoever submitted; written in the transaction of what it reports.
 */
@ApplicationScoped
public class OneOffMail {

    @Inject
    private Outbox outbox;

    @Inject
    private ConsultOrganisations organisations;

    @Inject
    private OneOffWords words;

    /** "Accusé de réception"; for matches in the club's own slot it is all there is to be said. */
    public void acknowledge(OneOffRequest request, OneOffRequestView view) {
        OrganisationView club = organisations.organisation(request.organisationId());
        post(request, club.headOfficeEmail(), "oneoff-acknowledgement", model(request, view), List.of());
    }

    /** What was granted and what not, with the permit and the dates for a calendar program. */
    public void tellDecision(OneOffRequest request, OneOffRequestView view, List<Attachment> files) {
        post(request, addressOf(request), "oneoff-decision", model(request, view), files);
    }

    /** Something changed since: the edition before is void, this one takes its place. */
    public void tellNewEdition(
            OneOffRequest request, OneOffRequestView view, OneOffPermit permit, List<Attachment> files) {
        permit(request, view, permit, true, files);
    }

    /** The permit once more. @return where it went */
    public String sendAgain(
            OneOffRequest request, OneOffRequestView view, OneOffPermit permit, List<Attachment> files) {
        return permit(request, view, permit, false, files);
    }

    /** Where permits go: to the correspondent of the club, or to its head office if it has none. */
    public String addressOf(OneOffRequest request) {
        return organisations
                .correspondent(request.organisationId())
                .map(Contact::email)
                .orElseGet(() ->
                        organisations.organisation(request.organisationId()).headOfficeEmail());
    }

    private String permit(
            OneOffRequest request,
            OneOffRequestView view,
            OneOffPermit permit,
            boolean changed,
            List<Attachment> files) {
        Map<String, Object> model = model(request, view);
        model.put("permitNumber", request.permitNumber());
        model.put("edition", permit.edition());
        model.put("changed", changed);
        model.put("lost", words.lost(view, request.language()));
        String to = addressOf(request);
        post(request, to, "oneoff-permit", model, files);
        return to;
    }

    /** The refusal of all dates, with its reason. */
    public void refuse(OneOffRequest request, OneOffRequestView view) {
        OrganisationView club = organisations.organisation(request.organisationId());
        post(request, club.headOfficeEmail(), "oneoff-refusal", model(request, view), List.of());
    }

    private Map<String, Object> model(OneOffRequest request, OneOffRequestView view) {
        Map<String, Object> model = new HashMap<>();
        model.put("number", view.number());
        model.put("requestId", Long.toString(view.id()));
        model.put("organisation", view.organisationName());
        model.put("purpose", view.form().purpose());
        model.put("site", view.siteName());
        model.put("announced", view.status() == org.palestre.seasonal.oneoff.boundary.OneOffStatus.ANNOUNCED);
        model.put("reason", view.decisionReason() == null ? "" : view.decisionReason());
        model.put("asked", words.asked(view, request.language()));
        model.put("granted", words.granted(view, request.language()));
        model.put("refused", words.refused(view, request.language()));
        return model;
    }

    private void post(
            OneOffRequest request, String to, String template, Map<String, Object> model, List<Attachment> files) {
        outbox.post(new NewMessage(
                to, template, request.language(), model, OneOffRequest.CASE, request.id(), files, false));
    }
}
