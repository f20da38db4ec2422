package org.palestre.web.messaging;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.palestre.messaging.boundary.MessageView;
import org.palestre.messaging.boundary.MessagesOfCase;
import org.palestre.web.shell.CurrentUser;

/** Gives back-office pages the messages of the case that they show, read once for the page. */
@Named("messagesOfCase")
@RequestScoped
public class MessagesOfCaseBacking {

    @EJB
    private MessagesOfCase messages;

    @Inject
    private CurrentUser user;

    private final Map<String, List<MessageView>> read = new HashMap<>();

    /** The messages of a case, the oldest first. */
    public List<MessageView> list(String caseType, Long caseId) {
        return caseId == null
                ? List.of()
                : read.computeIfAbsent(caseType + ":" + caseId, key -> messages.list(caseType, caseId));
    }

    /** Whether this agent may open a message and have it sent again. */
    public boolean isOpenable() {
        return user.isBookingOffice() || user.isCanAdminister();
    }
}
