package org.palestre.web.seasonal.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palestre.seasonal.boundary.SlotRequestView;
import org.palestre.seasonal.campaign.boundary.CampaignDocuments;
import org.palestre.seasonal.campaign.boundary.ClubDocument;
import org.palestre.web.shell.Notices;

/** Beside a request: which of the documents that its campaign asks for the club has in order. */
@Named
@RequestScoped
public class RequestDocumentsBacking {

    @Inject
    private CampaignDocuments documents;

    @Inject
    private Notices notices;

    private List<ClubDocument> list;

    /** As the office sees it. */
    public List<ClubDocument> ofClub(SlotRequestView request) {
        if (list == null) {
            list = documents.ofClub(request.campaign().id(), request.organisationId());
        }
        return list;
    }

    /** As the club sees it. */
    public List<ClubDocument> ofMyClub(SlotRequestView request) {
        if (list == null) {
            list = documents.ofMyClub(request.campaign().id(), request.organisationId());
        }
        return list;
    }

    /** Notes whether a club has a document in order. */
    public String keep(SlotRequestView request, long documentId, boolean kept) {
        documents.keep(documentId, request.organisationId(), kept);
        notices.success("campaign.documents.noted");
        return "/gestion/slot-request?faces-redirect=true&id=" + request.id();
    }
}
