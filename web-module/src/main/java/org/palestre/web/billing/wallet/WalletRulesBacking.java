package org.palestre.web.billing.wallet;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.palestre.billing.wallet.boundary.ManageWalletRules;
import org.palestre.billing.wallet.boundary.WalletRule;
import org.palestre.shared.Money;
import org.palestre.web.shell.Notices;

/** When payers are warned of a low balance, and which services are child care. */
@Named
@ViewScoped
public class WalletRulesBacking implements Serializable {

    @Inject
    private ManageWalletRules rules;

    @Inject
    private Notices notices;

    private List<Row> rows;

    /** A service with what is typed beside it. */
    public static class Row implements Serializable {

        private final WalletRule rule;
        private long warnBelow;
        private boolean childCare;

        Row(WalletRule rule) {
            this.rule = rule;
            this.warnBelow = rule.warnBelow().cents();
            this.childCare = rule.childCare();
        }

        public WalletRule getRule() {
            return rule;
        }

        /** In cents. */
        public long getWarnBelow() {
            return warnBelow;
        }

        public void setWarnBelow(long warnBelow) {
            this.warnBelow = warnBelow;
        }

        public boolean isChildCare() {
            return childCare;
        }

        public void setChildCare(boolean childCare) {
            this.childCare = childCare;
        }

        boolean changed() {
            return warnBelow != rule.warnBelow().cents() || childCare != rule.childCare();
        }
    }

    /** Reads the rules. */
    public void load() {
        rows = rules.rules().stream().map(Row::new).toList();
    }

    /** Keeps what was changed. */
    public String save() {
        rows.stream()
                .filter(Row::changed)
                .forEach(row -> rules.change(
                        row.rule.serviceCode(), row.rule.version(), Money.cents(row.warnBelow), row.childCare));
        notices.success("wallet.ruleList.saved");
        return "/gestion/wallet-rules?faces-redirect=true";
    }

    public List<Row> getRows() {
        return rows;
    }
}
