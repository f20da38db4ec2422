package org.palestre.web.seasonal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.palestre.seasonal.boundary.ClubMessage;
import org.palestre.seasonal.boundary.ConsultClubMessages;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** All that the city wrote to the club. */
@Named
@RequestScoped
public class ClubMessagesBacking extends ClubList<ClubMessage> {

    @Inject
    private ConsultClubMessages messages;

    @Override
    protected Page<ClubMessage> read(long organisationId, PageRequest asked) {
        return messages.messages(organisationId, asked);
    }

    /** The page of the portal that shows what a message is about. */
    public String address(ClubMessage message) {
        return switch (message.about()) {
            case SLOT_REQUEST -> "/account/slot-request?id=" + message.aboutId();
            case ONE_OFF_REQUEST -> "/account/one-off-request?id=" + message.aboutId();
            case DOCUMENT -> "/account/club-documents";
            case SLOTS -> "/account/slot-requests";
            case SESSIONS -> "/account/club-calendar";
        };
    }
}
