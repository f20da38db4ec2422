package org.palestre.web.seasonal;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.palestre.seasonal.boundary.Correspondent;
import org.palestre.seasonal.boundary.SlotRequestForm;

/** Fifth page of the request: who receives the permit, and what the office should know besides. */
@Named
@ViewScoped
public class RequestContactBacking implements RequestPart, Serializable {

    @Inject
    private RequestWeeklySlotBacking request;

    private String name;
    private String email;
    private String telephone;
    private String comment;

    @PostConstruct
    void read() {
        SlotRequestForm form = request.draft().form();
        name = form.correspondent().name();
        email = form.correspondent().email();
        telephone = form.correspondent().telephone();
        comment = form.comment();
    }

    @Override
    public SlotRequestForm into(SlotRequestForm form) {
        return new SlotRequestForm(
                form.placeAndTimes(),
                form.activity(),
                form.userTerms(),
                new Correspondent(name, email, telephone),
                comment,
                form.furtherWishes());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(String telephone) {
        this.telephone = telephone;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
