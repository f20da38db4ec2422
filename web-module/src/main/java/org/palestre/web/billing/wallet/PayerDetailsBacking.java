package org.palestre.web.billing.wallet;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.palestre.billing.boundary.BankAccountView;
import org.palestre.billing.boundary.KeepPayerDetails;
import org.palestre.billing.boundary.PayerKind;
import org.palestre.billing.boundary.PayerView;
import org.palestre.billing.boundary.PostalAddress;
import org.palestre.web.billing.AddressFields;
import org.palestre.web.shell.Notices;

/** Where one's invoices and refunds go, for oneself and for each organisation for which one acts. */
@Named
@ViewScoped
public class PayerDetailsBacking implements Serializable {

    @Inject
    private KeepPayerDetails details;

    @Inject
    private Notices notices;

    private Long payer;
    private List<Choice> choices;
    private Choice chosen;
    private String account;
    private final AddressFields address = new AddressFields(null);
    private String iban;
    private String bic;
    private String holder;

    /**
     * A payer that can be chosen.
     *
     * @param address of an organisation's head office, on one line; null otherwise
     */
    public record Choice(long id, String name, boolean person, String address) implements Serializable {

        static Choice of(PayerView payer) {
            PostalAddress address = payer.address();
            return new Choice(
                    payer.id(),
                    payer.name(),
                    payer.kind() == PayerKind.PERSON,
                    address == null ? null : address.line());
        }
    }

    /** Reads the details of the payer in the address, or of the first one. */
    public void load() {
        List<PayerView> mine = details.mine();
        choices = mine.stream().map(Choice::of).toList();
        if (payer == null && choices.isEmpty()) {
            return;
        }
        PayerView one = payer == null ? mine.get(0) : details.payer(payer);
        payer = one.id();
        chosen = Choice.of(one);
        address.show(one.address());
        details.bankAccount(payer).ifPresent(this::show);
    }

    private void show(BankAccountView known) {
        account = known.shown();
        holder = known.holder();
    }

    /** Keeps the address. */
    public String saveAddress() {
        details.changeAddress(payer, address.address());
        notices.success("wallet.details.addressSaved");
        return here();
    }

    /** Keeps the bank account. */
    public String saveAccount() {
        details.changeBankAccount(payer, iban, bic, holder);
        notices.success("wallet.details.accountSaved");
        return here();
    }

    /** Forgets the bank account. */
    public String removeAccount() {
        details.removeBankAccount(payer);
        notices.success("wallet.details.accountRemoved");
        return here();
    }

    private String here() {
        return "/account/payer-details?faces-redirect=true&payer=" + payer;
    }

    public List<Choice> getChoices() {
        return choices;
    }

    public Choice getChosen() {
        return chosen;
    }

    /** The ends of the IBAN that is known, or null. */
    public String getAccount() {
        return account;
    }

    public Long getPayer() {
        return payer;
    }

    public void setPayer(Long payer) {
        this.payer = payer;
    }

    /** Where invoices go. */
    public AddressFields getAddress() {
        return address;
    }

    public String getIban() {
        return iban;
    }

    public void setIban(String iban) {
        this.iban = iban;
    }

    public String getBic() {
        return bic;
    }

    public void setBic(String bic) {
        this.bic = bic;
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(String holder) {
        this.holder = holder;
    }
}
