package org.palestre.web.billing.cashoffice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.palestre.billing.cashoffice.boundary.Coins;
import org.palestre.billing.cashoffice.boundary.RunTill;
import org.palestre.billing.cashoffice.boundary.TillView;
import org.palestre.shared.Money;
import org.palestre.web.shell.Notices;

/** The end of the day: the cashier counts, sees the difference, and closes. */
@Named
@ViewScoped
public class CloseTillBacking implements Serializable {

    @Inject
    private RunTill runTill;

    @Inject
    private Notices notices;

    private TillView till;
    private List<CoinsField> coins = List.of();
    private String comment;
    private Money counted;

    /** Reads the caller's till. */
    public void load() {
        till = runTill.mine().orElse(null);
        coins = CoinsField.all();
    }

    /** Shows what was counted beside what is expected. */
    public void reckon() {
        counted = Coins.total(Coins.checked(CoinsField.counted(coins)));
        till = runTill.mine().orElse(till);
    }

    /** Closes it for good. */
    public String close() {
        TillView closed = runTill.close(till.id(), CoinsField.counted(coins), comment);
        if (closed.difference().isZero()) {
            notices.success("cashoffice.close.done");
        } else {
            notices.warning("cashoffice.close.doneWithDifference", closed.difference());
        }
        return "/gestion/cash-till?faces-redirect=true&id=" + closed.id();
    }

    /** Counted less expected; null before it was reckoned. */
    public Money getDifference() {
        return counted == null ? null : counted.minus(till.expectedCash());
    }

    public TillView getTill() {
        return till;
    }

    public List<CoinsField> getCoins() {
        return coins;
    }

    public Money getCounted() {
        return counted;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
