package org.palestre.web.seasonal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.palestre.messaging.boundary.MessageStatus;
import org.palestre.seasonal.boundary.RequestMessage;
import org.palestre.seasonal.boundary.RequestMessages;
import org.palestre.web.shell.Notices;

/** What the city wrote to the club about the request that is shown, to be sent to the head office again. */
@Named
@ViewScoped
public class RequestMessagesBacking implements Serializable {

    @Inject
    private RequestMessages messages;

    @Inject
    private Notices notices;

    private transient List<RequestMessage> list;
    private transient String headOffice;

    /** The messages, the oldest first. */
    public List<RequestMessage> list(long requestId) {
        if (list == null) {
            list = messages.messages(requestId);
        }
        return list;
    }

    /** Where a message would be sent again. */
    public String headOffice(long requestId) {
        if (headOffice == null) {
            headOffice = messages.headOffice(requestId);
        }
        return headOffice;
    }

    /** Sends one of them again. */
    public String sendAgain(long requestId, RequestMessage message) {
        notices.success("seasonal.requestMessages.sentAgain", messages.sendAgain(requestId, message.id()));
        return "/account/slot-request?faces-redirect=true&id=" + requestId;
    }

    /** The icon that goes with how far a message came. */
    public String icon(MessageStatus status) {
        return switch (status) {
            case WAITING -> "clock";
            case DELIVERED -> "check";
            case GIVEN_UP -> "times";
        };
    }

    /** The colour that goes with it. */
    public String tone(MessageStatus status) {
        return switch (status) {
            case WAITING -> "info";
            case DELIVERED -> "success";
            case GIVEN_UP -> "danger";
        };
    }
}
