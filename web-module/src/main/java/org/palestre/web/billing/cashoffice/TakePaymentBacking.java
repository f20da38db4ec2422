package org.palestre.web.billing.cashoffice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.palestre.billing.cashoffice.boundary.ConsultCashOffices;
import org.palestre.billing.cashoffice.boundary.ConsultReceipts;
import org.palestre.billing.cashoffice.boundary.CounterPayer;
import org.palestre.billing.cashoffice.boundary.MeansKind;
import org.palestre.billing.cashoffice.boundary.MeetPayer;
import org.palestre.billing.cashoffice.boundary.NewReceipt;
import org.palestre.billing.cashoffice.boundary.OfficeStanding;
import org.palestre.billing.cashoffice.boundary.ReceiptView;
import org.palestre.billing.cashoffice.boundary.RunTill;
import org.palestre.billing.cashoffice.boundary.TakePayment;
import org.palestre.billing.cashoffice.boundary.TillView;
import org.palestre.shared.BusinessException;
import org.palestre.web.shell.Notices;

/** The counter on one screen: who pays, what is owed, the money, the receipt. */
@Named
@ViewScoped
public class TakePaymentBacking implements Serializable {

    @Inject
    private RunTill runTill;

    @Inject
    private MeetPayer meetPayer;

    @Inject
    private TakePayment takePayment;

    @Inject
    private ConsultCashOffices offices;

    @Inject
    private ConsultReceipts receipts;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private final CounterAddress address = new CounterAddress();
    private final HandedOver handedOver = new HandedOver();
    private final String key = UUID.randomUUID().toString();
    private TillView till;
    private OfficeStanding standing;
    private List<CounterPayer> found = List.of();
    private List<WalletField> wallets = List.of();
    private final OneAmount oneAmount = new OneAmount();
    private String paidBy;
    private boolean mail;

    /** Reads the till, and whom the address names. */
    public void load() {
        till = runTill.mine().orElse(null);
        if (till == null) {
            return;
        }
        standing = offices.office(till.officeId());
        handedOver.begin(offices.issuers());
        if (isStale()) {
            return;
        }
        address.resolve(meetPayer);
        if (!address.getQ().isEmpty()) {
            found = meetPayer.find(address.getQ());
            if (found.size() == 1 && address.payers().isEmpty()) {
                address.add(CounterAddress.idOf(found.get(0), meetPayer));
                found = List.of();
            }
        }
        wallets = address.payers().isEmpty()
                ? List.of()
                : new ArrayList<>(meetPayer.wallets(address.payers()).stream()
                        .map(wallet -> new WalletField(wallet, address.getQ()))
                        .toList());
    }

    /** Fills in what one amount pays of each service of an invoice. */
    public void share() {
        WholeInvoice chosen = oneAmount.invoice(getWholeInvoices());
        meetPayer
                .shares(chosen.payerId(), chosen.invoice().number(), oneAmount.of(chosen))
                .forEach(share ->
                        wallets.stream().filter(field -> field.takes(share)).forEach(field -> field.take(share)));
    }

    /** Takes the money. */
    public String take() {
        ReceiptView receipt = taken();
        if (mail) {
            send(receipt);
        }
        return "/gestion/receipt?faces-redirect=true&taken=true&id=" + receipt.id();
    }

    private ReceiptView taken() {
        try {
            return takePayment.take(new NewReceipt(
                    till.id(),
                    key,
                    paidBy,
                    wallets.stream()
                            .filter(WalletField::wanted)
                            .map(WalletField::paid)
                            .toList(),
                    handedOver.means()));
        } catch (BusinessException e) {
            throw TypedAt.of(e, HandedOver.rows("wallets", wallets, WalletField::wanted), handedOver.places());
        }
    }

    private void send(ReceiptView receipt) {
        try {
            receipts.mail(receipt.id(), null);
            notices.success("cashoffice.receipt.mailed");
        } catch (BusinessException e) {
            notices.warning("cashoffice.take.notMailed");
        }
    }

    /** Whether the till is one of an earlier day, on which nothing is taken any more. */
    public boolean isStale() {
        return till != null && !till.openedOn().equals(LocalDate.now(clock));
    }

    /** Whether the office takes this. */
    public boolean takes(MeansKind kind) {
        return standing.office().means().contains(kind);
    }

    public MeansKind[] getKinds() {
        return MeansKind.values();
    }

    /** Whether nothing that fits was found. */
    public boolean isNobody() {
        return !address.getQ().isEmpty() && found.isEmpty() && wallets.isEmpty();
    }

    public CounterAddress getAddress() {
        return address;
    }

    public HandedOver getHandedOver() {
        return handedOver;
    }

    public TillView getTill() {
        return till;
    }

    public OfficeStanding getStanding() {
        return standing;
    }

    public List<CounterPayer> getFound() {
        return found;
    }

    public List<WalletField> getWallets() {
        return wallets;
    }

    /** Invoices for several services, that can be paid by one amount. */
    public List<WholeInvoice> getWholeInvoices() {
        return WholeInvoice.of(wallets.stream().map(WalletField::getWallet).toList());
    }

    public OneAmount getOneAmount() {
        return oneAmount;
    }

    public String getPaidBy() {
        return paidBy;
    }

    public void setPaidBy(String paidBy) {
        this.paidBy = paidBy;
    }

    public boolean isMail() {
        return mail;
    }

    public void setMail(boolean mail) {
        this.mail = mail;
    }
}
