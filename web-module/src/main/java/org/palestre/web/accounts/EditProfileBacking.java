package org.palestre.web.accounts;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import org.palestre.accounts.boundary.EditProfile;
import org.palestre.accounts.boundary.Profile;
import org.palestre.web.shell.Notices;

/** Name, telephone and language of whoever has signed in. */
@Named
@ViewScoped
public class EditProfileBacking implements Serializable {

    @Inject
    private EditProfile editProfile;

    @Inject
    private Notices notices;

    private String email;
    private String givenName;
    private String familyName;
    private String telephone;
    private String language;

    @PostConstruct
    void open() {
        Profile profile = editProfile.profile();
        email = profile.email();
        givenName = profile.givenName();
        familyName = profile.familyName();
        telephone = profile.telephone();
        language = profile.language().getLanguage();
    }

    public String save() {
        editProfile.change(new Profile(email, givenName, familyName, telephone, Locale.forLanguageTag(language)));
        notices.success("accounts.editProfile.saved");
        return "/account/edit-profile?faces-redirect=true";
    }

    public String getEmail() {
        return email;
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

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(String telephone) {
        this.telephone = telephone;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
