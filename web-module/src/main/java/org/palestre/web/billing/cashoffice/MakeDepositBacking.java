package org.palestre.web.billing.cashoffice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.palestre.billing.cashoffice.boundary.ConsultCashOffices;
import org.palestre.billing.cashoffice.boundary.DepositTakings;
import org.palestre.billing.cashoffice.boundary.DepositView;
import org.palestre.billing.cashoffice.boundary.Destination;
import org.palestre.billing.cashoffice.boundary.HeldItem;
import org.palestre.billing.cashoffice.boundary.MeansKind;
import org.palestre.billing.cashoffice.boundary.NewDeposit;
import org.palestre.billing.cashoffice.boundary.OfficeStanding;
import org.palestre.shared.Money;
import org.palestre.web.shell.Notices;

/** What an office has is handed over: what goes is ticked, or counted. */
@Named
@ViewScoped
public class MakeDepositBacking implements Serializable {

    @Inject
    private DepositTakings deposits;

    @Inject
    private ConsultCashOffices offices;

    @Inject
    private Notices notices;

    private long officeId;
    private String kindName;
    private MeansKind kind = MeansKind.CASH;
    private OfficeStanding standing;
    private List<Row> rows = List.of();
    private List<CoinsField> coins = List.of();
    private Money cash = Money.ZERO;
    private Destination destination = Destination.TREASURY;

    /** Something that can go along. */
    public static class Row implements Serializable {

        private final HeldItem item;
        private boolean going = true;

        Row(HeldItem item) {
            this.item = item;
        }

        public HeldItem getItem() {
            return item;
        }

        public boolean isGoing() {
            return going;
        }

        public void setGoing(boolean going) {
            this.going = going;
        }
    }

    /** Reads what the office has of this kind. */
    public void load() {
        kind = Stream.of(MeansKind.values())
                .filter(one -> one.name().equals(kindName))
                .findFirst()
                .orElse(MeansKind.CASH);
        standing = offices.office(officeId);
        destination = kind == MeansKind.CARD || kind == MeansKind.CHEQUE ? Destination.BANK : Destination.TREASURY;
        if (kind == MeansKind.CASH) {
            cash = deposits.cash(officeId);
            coins = CoinsField.all();
        } else {
            rows = new ArrayList<>(
                    deposits.held(officeId, kind).stream().map(Row::new).toList());
        }
    }

    /** Hands it over. */
    public String make() {
        DepositView made = deposits.make(new NewDeposit(
                officeId,
                kind,
                destination,
                rows.stream()
                        .filter(Row::isGoing)
                        .map(row -> row.item.means().id())
                        .toList(),
                CoinsField.counted(coins)));
        notices.success("cashoffice.deposit.made", made.number());
        return "/gestion/cash-deposit?faces-redirect=true&id=" + made.id();
    }

    public boolean isOfCash() {
        return kind == MeansKind.CASH;
    }

    /** Whether there is nothing to hand over. */
    public boolean isNothing() {
        return isOfCash() ? !cash.isPositive() : rows.isEmpty();
    }

    public MeansKind[] getKinds() {
        return MeansKind.values();
    }

    public Destination[] getDestinations() {
        return Destination.values();
    }

    public OfficeStanding getStanding() {
        return standing;
    }

    public MeansKind getKind() {
        return kind;
    }

    public List<Row> getRows() {
        return rows;
    }

    public List<CoinsField> getCoins() {
        return coins;
    }

    public Money getCash() {
        return cash;
    }

    public long getOfficeId() {
        return officeId;
    }

    public void setOfficeId(long officeId) {
        this.officeId = officeId;
    }

    public String getKindName() {
        return kindName;
    }

    public void setKindName(String kindName) {
        this.kindName = kindName;
    }

    public Destination getDestination() {
        return destination;
    }

    public void setDestination(Destination destination) {
        this.destination = destination;
    }
}
