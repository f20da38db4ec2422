package org.palestre.web.seasonal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palestre.seasonal.boundary.ClubMessage;
import org.palestre.seasonal.boundary.ConsultClubMessages;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** All that the city wrote to the club. */
@Named
@RequestScoped
public class ClubMessagesBacking {

    private static final int SIZE = 20;

    @Inject
    private ConsultClubMessages messages;

    @Inject
    private CurrentClub currentClub;

    private int page = 1;
    private Page<ClubMessage> list;

    /** This page of the messages. */
    public Page<ClubMessage> getList() {
        if (list == null) {
            list = currentClub
                    .club()
                    .map(club -> messages.messages(club.id(), new PageRequest(Math.max(page, 1) - 1, SIZE)))
                    .orElse(new Page<>(List.of(), 0));
        }
        return list;
    }

    /** How many pages there are. */
    public long getPages() {
        return Math.max(1, (getList().total() + SIZE - 1) / SIZE);
    }

    /** The page of the portal that shows what a message is about. */
    public String address(ClubMessage message) {
        return switch (message.about()) {
            case SLOT_REQUEST -> "/account/slot-request?id=" + message.aboutId();
            case ONE_OFF_REQUEST -> "/account/one-off-request?id=" + message.aboutId();
            case DOCUMENT -> "/account/club-documents";
            case RENEWAL -> "/account/renew-weekly-slots?organisation=" + message.aboutId();
        };
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
