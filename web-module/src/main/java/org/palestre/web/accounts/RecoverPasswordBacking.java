package org.palestre.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.palestre.accounts.boundary.RecoverPassword;
import org.palestre.web.shell.Notices;
import org.palestre.web.throttle.Attempt;
import org.palestre.web.throttle.ClientThrottle;

/** Asks for the link of a forgotten password, and chooses another by it. */
@Named
@RequestScoped
public class RecoverPasswordBacking {

    @Inject
    private RecoverPassword recoverPassword;

    @Inject
    private Notices notices;

    @Inject
    private ClientThrottle throttle;

    @Inject
    private HttpServletRequest request;

    private String email;
    private String password;
    private Optional<String> holder;

    public String ask() {
        throttle.requireNoRest(request, Attempt.FORGOTTEN_PASSWORD);
        recoverPassword.ask(email);
        throttle.count(request, Attempt.FORGOTTEN_PASSWORD);
        notices.success("accounts.recoverPassword.sent", email.strip());
        return "/sign-in?faces-redirect=true";
    }

    /** Whose password the link changes; empty if it does not work. */
    public String getHolder() {
        if (holder == null) {
            holder = recoverPassword.holder(token());
        }
        return holder.orElse("");
    }

    public String choose() {
        recoverPassword.choose(token(), password);
        notices.success("accounts.recoverPassword.chosen");
        return "/sign-in?faces-redirect=true";
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
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
