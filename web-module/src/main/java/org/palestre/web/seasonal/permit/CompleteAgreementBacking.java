package org.palestre.web.seasonal.permit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.palestre.seasonal.permit.boundary.CompleteAgreement;
import org.palestre.seasonal.permit.boundary.PersonInCharge;
import org.palestre.web.shell.Notices;

/** The club names who is in charge of its keyless slot, and sends the signed agreement. */
@Named
@ViewScoped
public class CompleteAgreementBacking extends OfPermit {

    /** Lines offered to begin with. */
    private static final int LINES = 3;

    @Inject
    private CompleteAgreement agreements;

    @Inject
    private Notices notices;

    private List<Line> persons = new ArrayList<>();
    private transient Part copy;

    @Override
    public void load() {
        super.load();
        if (getSheet().agreement() != null) {
            getSheet().agreement().persons().forEach(one -> persons.add(new Line(one)));
        }
        while (persons.size() < LINES) {
            addPerson();
        }
    }

    /** One more line. */
    public void addPerson() {
        persons.add(new Line(new PersonInCharge(null, null)));
    }

    /** Names them and makes the document. */
    public String name() {
        agreements.namePersons(
                getId(),
                persons.stream()
                        .map(line -> new PersonInCharge(line.name, line.telephone))
                        .toList());
        notices.success("permit.agreement.ready");
        return here();
    }

    /** Sends the signed copy. */
    public String returnCopy() {
        agreements.returnCopy(getId(), Uploads.content(copy));
        notices.success("permit.agreement.returned");
        return here();
    }

    private String here() {
        return "/account/agreement?faces-redirect=true&id=" + getId();
    }

    public List<Line> getPersons() {
        return persons;
    }

    public Part getCopy() {
        return copy;
    }

    public void setCopy(Part copy) {
        this.copy = copy;
    }

    /** A person while it is written. */
    public static class Line implements Serializable {

        private String name;
        private String telephone;

        Line(PersonInCharge person) {
            name = person.name();
            telephone = person.telephone();
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public String getTelephone() {
            return telephone;
        }

        public void setTelephone(String telephone) {
            this.telephone = telephone;
        }
    }
}
