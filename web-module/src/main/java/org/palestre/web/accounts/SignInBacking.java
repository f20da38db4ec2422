package org.palestre.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.palestre.accounts.boundary.SignIn;
import org.palestre.shared.Roles;
import org.palestre.web.shell.Addresses;
import org.palestre.web.throttle.Attempt;
import org.palestre.web.throttle.ClientThrottle;

/** Signs somebody in and goes to the page that was asked for, else to the dashboard of the house. */
@Named
@RequestScoped
public class SignInBacking {

    @Inject
    private SignIn signIn;

    @Inject
    private ClientThrottle throttle;

    @Inject
    private HttpServletRequest request;

    private String email;
    private String password;
    private String to;

    /** Whoever has signed in already goes on. */
    public void goOn() throws IOException {
        if (request.getUserPrincipal() != null) {
            leave();
        }
    }

    public void signIn() throws IOException, ServletException {
        String who = email.strip();
        throttle.requireNoRest(request, Attempt.WRONG_PASSWORD);
        signIn.requireNoRest(who);
        if (request.getUserPrincipal() != null) {
            request.logout();
        }
        try {
            request.login(who, password);
        } catch (ServletException wrong) {
            throttle.count(request, Attempt.WRONG_PASSWORD);
            throw signIn.refusal(signIn.failed(who), "accounts.wrongEmailOrPassword", "email");
        }
        signIn.succeeded(who);
        request.changeSessionId();
        SessionOfPerson.begin(request, signIn.sessionEpoch(who).orElseThrow());
        leave();
    }

    private void leave() throws IOException {
        String home = request.isUserInRole(Roles.AGENT) ? "/gestion/index" : "/account/index";
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect(to == null || to.isBlank() ? home : Addresses.local(to));
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

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
