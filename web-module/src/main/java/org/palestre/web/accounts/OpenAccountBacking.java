package org.palestre.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.palestre.accounts.boundary.NewAccount;
import org.palestre.accounts.boundary.OpenAccount;
import org.palestre.web.shell.Notices;
import org.palestre.web.throttle.Attempt;
import org.palestre.web.throttle.ClientThrottle;

/** Opens an account and confirms it. */
@Named
@RequestScoped
public class OpenAccountBacking {

    @Inject
    private OpenAccount openAccount;

    @Inject
    private Notices notices;

    @Inject
    private ClientThrottle throttle;

    @Inject
    private HttpServletRequest request;

    private String email;
    private String givenName;
    private String familyName;
    private String password;

    public String open() {
        throttle.requireNoRest(request, Attempt.NEW_ACCOUNT);
        openAccount.open(new NewAccount(
                email,
                givenName,
                familyName,
                password,
                FacesContext.getCurrentInstance().getViewRoot().getLocale()));
        throttle.count(request, Attempt.NEW_ACCOUNT);
        notices.success("accounts.openAccount.sent", email.strip());
        return "/sign-in?faces-redirect=true";
    }

    /** Whether the link that was opened works. */
    public boolean isValid() {
        return openAccount.canConfirm(token());
    }

    public String confirm() {
        openAccount.confirm(token());
        notices.success("accounts.openAccount.confirmed");
        return "/sign-in?faces-redirect=true";
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
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
