package org.palestre.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.palestre.accounts.boundary.ChangePassword;
import org.palestre.web.shell.Notices;

/** Changes the password of whoever has signed in; this session goes on, the others end. */
@Named
@RequestScoped
public class ChangePasswordBacking {

    @Inject
    private ChangePassword changePassword;

    @Inject
    private Notices notices;

    @Inject
    private HttpServletRequest request;

    private String oldPassword;
    private String newPassword;

    public String change() {
        SessionOfPerson.begin(request, changePassword.change(oldPassword, newPassword));
        notices.success("accounts.changePassword.done");
        return "/account/edit-profile?faces-redirect=true";
    }

    public String getOldPassword() {
        return oldPassword;
    }

    public void setOldPassword(String oldPassword) {
        this.oldPassword = oldPassword;
    }

    public String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }
}
