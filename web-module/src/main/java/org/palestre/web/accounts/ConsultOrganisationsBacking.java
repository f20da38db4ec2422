package org.palestre.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.palestre.accounts.boundary.ConsultOrganisations;
import org.palestre.accounts.boundary.OrganisationView;

/** The list of organisations for agents. */
@Named
@RequestScoped
public class ConsultOrganisationsBacking {

    @Inject
    private ConsultOrganisations consultOrganisations;

    private String q;
    private Integer page;
    private Pager<OrganisationView> organisations;

    public Pager<OrganisationView> getOrganisations() {
        if (organisations == null) {
            organisations = Pager.read(page, request -> consultOrganisations.search(q, request), "q", q);
        }
        return organisations;
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
}
