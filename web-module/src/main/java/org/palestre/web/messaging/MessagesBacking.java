package org.palestre.web.messaging;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.palestre.messaging.boundary.ManageMessages;
import org.palestre.messaging.boundary.MessageQuery;
import org.palestre.messaging.boundary.MessageStatus;
import org.palestre.messaging.boundary.MessageView;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** Lists what was sent to whom. */
@Named("messages")
@RequestScoped
public class MessagesBacking {

    private static final int SIZE = 25;

    @EJB
    private ManageMessages manage;

    private String q;
    private String status;
    private String caseType;
    private Long caseId;
    private Integer page = 1;
    private Page<MessageView> found;
    private Long givenUp;

    /** Reads the page of the list that the address names. */
    public void search() {
        found = manage.search(
                new MessageQuery(q, chosenStatus(), caseType, caseId),
                new PageRequest(Math.max(page == null ? 1 : page, 1) - 1, SIZE));
    }

    /** Tone of the badge of a state. */
    public String tone(MessageStatus state) {
        return switch (state) {
            case WAITING -> "info";
            case DELIVERED -> "success";
            case GIVEN_UP -> "danger";
        };
    }

    /** Icon of the badge of a state. */
    public String icon(MessageStatus state) {
        return switch (state) {
            case WAITING -> "clock";
            case DELIVERED -> "check";
            case GIVEN_UP -> "times";
        };
    }

    /** How many messages found no way to their recipient. */
    public long getGivenUp() {
        if (givenUp == null) {
            givenUp = manage.search(new MessageQuery(null, MessageStatus.GIVEN_UP, null, null), new PageRequest(0, 1))
                    .total();
        }
        return givenUp;
    }

    public Instant getUnreachableSince() {
        return manage.unreachableSince().orElse(null);
    }

    public List<MessageStatus> getStates() {
        return List.of(MessageStatus.values());
    }

    public Page<MessageView> getFound() {
        return found;
    }

    public long getPages() {
        return Math.max(1, (found.total() + SIZE - 1) / SIZE);
    }

    private MessageStatus chosenStatus() {
        return Arrays.stream(MessageStatus.values())
                .filter(one -> one.name().equals(status))
                .findFirst()
                .orElse(null);
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getCaseType() {
        return caseType;
    }

    public void setCaseType(String caseType) {
        this.caseType = caseType;
    }

    public Long getCaseId() {
        return caseId;
    }

    public void setCaseId(Long caseId) {
        this.caseId = caseId;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
