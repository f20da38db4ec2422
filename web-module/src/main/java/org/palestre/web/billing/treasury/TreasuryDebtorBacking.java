package org.palestre.web.billing.treasury;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.palestre.billing.boundary.PayerKind;
import org.palestre.billing.treasury.boundary.Debtor;
import org.palestre.billing.treasury.boundary.DebtorTitle;
import org.palestre.billing.treasury.boundary.DescribeDebtors;
import org.palestre.billing.treasury.boundary.LegalForm;
import org.palestre.web.billing.AddressFields;
import org.palestre.web.shell.Notices;

/** What the treasury wants to know of a debtor, to be filled in before anything is ordered. */
@Named
@ViewScoped
public class TreasuryDebtorBacking implements Serializable {

    @Inject
    private DescribeDebtors debtors;

    @Inject
    private Notices notices;

    private long id;
    private String name;
    private boolean person;
    private DebtorTitle title;
    private LegalForm legalForm;
    private final AddressFields address = new AddressFields("FR");

    /** Reads the payer that the address names. */
    public void load() {
        Debtor debtor = debtors.debtor(id);
        name = debtor.payer().name();
        person = debtor.payer().kind() == PayerKind.PERSON;
        title = debtor.title();
        legalForm = debtor.legalForm();
        address.show(debtor.payer().address());
    }

    /** Writes what was typed. */
    public String save() {
        debtors.describe(id, title, legalForm, person ? address.address() : null);
        notices.success("treasury.debtor.saved", name);
        return "/gestion/prepare-orders?faces-redirect=true";
    }

    public DebtorTitle[] getTitles() {
        return DebtorTitle.values();
    }

    public LegalForm[] getLegalForms() {
        return LegalForm.values();
    }

    public String getName() {
        return name;
    }

    public boolean isPerson() {
        return person;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public DebtorTitle getTitle() {
        return title;
    }

    public void setTitle(DebtorTitle title) {
        this.title = title;
    }

    public LegalForm getLegalForm() {
        return legalForm;
    }

    public void setLegalForm(LegalForm legalForm) {
        this.legalForm = legalForm;
    }

    /** Where the notice goes. */
    public AddressFields getAddress() {
        return address;
    }
}
