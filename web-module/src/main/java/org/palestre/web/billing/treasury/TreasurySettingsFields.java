package org.palestre.web.billing.treasury;

import java.io.Serializable;
import org.palestre.billing.treasury.boundary.TransferFormat;
import org.palestre.billing.treasury.boundary.TreasurySettings;
import org.palestre.shared.Money;

/** The settings as they are typed. */
public class TreasurySettingsFields implements Serializable {

    private long version;
    private String siret;
    private String postCode;
    private String postName;
    private String collectivityCode;
    private String budgetCode;
    private String budgetName;
    private String issuer;
    private String accountHolder;
    private String accountIban;
    private String accountBic;
    private boolean signed;
    private boolean vouchers;
    private Integer walletDays;
    private Long smallest;
    private TransferFormat transferFormat;

    /** The fields of these settings. */
    public static TreasurySettingsFields of(TreasurySettings settings) {
        TreasurySettingsFields fields = new TreasurySettingsFields();
        fields.version = settings.version();
        fields.siret = settings.siret();
        fields.postCode = settings.postCode();
        fields.postName = settings.postName();
        fields.collectivityCode = settings.collectivityCode();
        fields.budgetCode = settings.budgetCode();
        fields.budgetName = settings.budgetName();
        fields.issuer = settings.issuer();
        fields.accountHolder = settings.accountHolder();
        fields.accountIban = settings.accountIban();
        fields.accountBic = settings.accountBic();
        fields.signed = settings.signed();
        fields.vouchers = settings.vouchers();
        fields.walletDays = settings.walletDays();
        fields.smallest = settings.smallest().cents();
        fields.transferFormat = settings.transferFormat();
        return fields;
    }

    /** What was typed. */
    public TreasurySettings settings() {
        return new TreasurySettings(
                version,
                siret,
                postCode,
                postName,
                collectivityCode,
                budgetCode,
                budgetName,
                issuer,
                signed,
                vouchers,
                smallest == null ? null : Money.cents(smallest),
                walletDays,
                accountHolder,
                accountIban,
                accountBic,
                transferFormat);
    }

    public String getSiret() {
        return siret;
    }

    public void setSiret(String siret) {
        this.siret = siret;
    }

    public String getPostCode() {
        return postCode;
    }

    public void setPostCode(String postCode) {
        this.postCode = postCode;
    }

    public String getPostName() {
        return postName;
    }

    public void setPostName(String postName) {
        this.postName = postName;
    }

    public String getCollectivityCode() {
        return collectivityCode;
    }

    public void setCollectivityCode(String collectivityCode) {
        this.collectivityCode = collectivityCode;
    }

    public String getBudgetCode() {
        return budgetCode;
    }

    public void setBudgetCode(String budgetCode) {
        this.budgetCode = budgetCode;
    }

    public String getBudgetName() {
        return budgetName;
    }

    public void setBudgetName(String budgetName) {
        this.budgetName = budgetName;
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String issuer) {
        this.issuer = issuer;
    }

    public String getAccountHolder() {
        return accountHolder;
    }

    public void setAccountHolder(String accountHolder) {
        this.accountHolder = accountHolder;
    }

    public String getAccountIban() {
        return accountIban;
    }

    public void setAccountIban(String accountIban) {
        this.accountIban = accountIban;
    }

    public String getAccountBic() {
        return accountBic;
    }

    public void setAccountBic(String accountBic) {
        this.accountBic = accountBic;
    }

    public boolean isSigned() {
        return signed;
    }

    public void setSigned(boolean signed) {
        this.signed = signed;
    }

    public boolean isVouchers() {
        return vouchers;
    }

    public void setVouchers(boolean vouchers) {
        this.vouchers = vouchers;
    }

    public Integer getWalletDays() {
        return walletDays;
    }

    public void setWalletDays(Integer walletDays) {
        this.walletDays = walletDays;
    }

    public Long getSmallest() {
        return smallest;
    }

    public void setSmallest(Long smallest) {
        this.smallest = smallest;
    }

    public TransferFormat getTransferFormat() {
        return transferFormat;
    }

    public void setTransferFormat(TransferFormat transferFormat) {
        this.transferFormat = transferFormat;
    }
}
