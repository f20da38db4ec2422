package org.palestre.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.palestre.accounts.boundary.ChangeEmail;
import org.palestre.web.shell.Notices;
import org.palestre.web.throttle.Attempt;
import org.palestre.web.throttle.ClientThrottle;

/** Asks for another e-mail address, and takes it by the link that was sent there. */
@Named
@RequestScoped
public class ChangeEmailBacking {

    @Inject
    private ChangeEmail changeEmail;

    @Inject
    private Notices notices;

    @Inject
    private ClientThrottle throttle;

    @Inject
    private HttpServletRequest request;

    private String newEmail;
    private String password;
    private Optional<String> confirmed;

    public String ask() {
        throttle.requireNoRest(request, Attempt.NEW_ACCOUNT);
        changeEmail.ask(newEmail, password);
        throttle.count(request, Attempt.NEW_ACCOUNT);
        notices.success("accounts.changeEmail.sent", newEmail.strip());
        return "/account/edit-profile?faces-redirect=true";
    }

    /** The address that the link gives to the account; empty if it does not work. */
    public String getConfirmed() {
        if (confirmed == null) {
            confirmed = changeEmail.newEmail(token());
        }
        return confirmed.orElse("");
    }

    public String confirm() throws ServletException {
        String address = changeEmail.confirm(token());
        if (request.getUserPrincipal() != null) {
            request.logout();
        }
        notices.success("accounts.changeEmail.done", address);
        return "/sign-in?faces-redirect=true";
    }

    public String getNewEmail() {
        return newEmail;
    }

    public void setNewEmail(String newEmail) {
        this.newEmail = newEmail;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** The secret of the link that was opened; the form is sent to the same address. */
    private String token() {
        return request.getParameter("token");
    }
}
