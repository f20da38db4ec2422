package org.palestre.web.accounts;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.palestre.accounts.boundary.PersonView;
import org.palestre.accounts.boundary.ServePeople;
import org.palestre.web.shell.Notices;

/** People who have an account: list, one of them, a link at the counter, suspension. */
@Named
@ViewScoped
public class ServePeopleBacking implements Serializable {

    @Inject
    private ServePeople servePeople;

    @Inject
    private Notices notices;

    private String q;
    private Integer page;
    private Long id;
    private String link;
    private transient Pager<PersonView> people;
    private transient PersonView person;

    public Pager<PersonView> getPeople() {
        if (people == null) {
            people = Pager.read(page, request -> servePeople.search(q, request), "q", q);
        }
        return people;
    }

    /** Reads the person when the page is opened. */
    public void open() {
        getPerson();
    }

    public PersonView getPerson() {
        if (person == null) {
            person = servePeople.person(id);
        }
        return person;
    }

    /** Makes the link that is shown once, on this page. */
    public void makeLink() {
        link = servePeople.linkAtTheCounter(id);
    }

    public String suspend() {
        servePeople.suspend(id);
        notices.success("accounts.servePeople.suspended", getPerson().name());
        return again();
    }

    public String reinstate() {
        servePeople.reinstate(id);
        notices.success("accounts.servePeople.reinstated", getPerson().name());
        return again();
    }

    private String again() {
        return "/gestion/serve-person?faces-redirect=true&id=" + id;
    }

    public String getLink() {
        return link;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
