package org.palestre.web.messaging;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.palestre.messaging.boundary.ManageMessages;
import org.palestre.messaging.boundary.MessageStatus;
import org.palestre.messaging.boundary.MessageView;
import org.palestre.web.shell.Notices;

/** One message: what it says, what became of it, and a second try. */
@Named
@ViewScoped
public class MessageBacking implements Serializable {

    @EJB
    private ManageMessages manage;

    @Inject
    private Notices notices;

    private long id;
    private transient MessageView shown;

    /** Reads the message that the address names. */
    public void load() {
        shown = manage.message(id);
    }

    /** Puts it back into the queue. */
    public String resend() {
        manage.resend(id);
        notices.success("messaging.messages.resent");
        return "/gestion/messages?faces-redirect=true";
    }

    /** Whether sending again is possible. */
    public boolean isResendable() {
        return getShown().status() == MessageStatus.GIVEN_UP
                || getShown().status() == MessageStatus.DELIVERED && !getShown().confidential();
    }

    /** The message as it is now. */
    public MessageView getShown() {
        if (shown == null) {
            load();
        }
        return shown;
    }

    public Long getId() {
        return id == 0 ? null : id;
    }

    public void setId(Long id) {
        this.id = id == null ? 0 : id;
    }
}
