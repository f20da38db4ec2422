package org.palestre.web.billing.tariff;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.palestre.billing.tariff.boundary.GridItem;
import org.palestre.billing.tariff.boundary.GridRule;
import org.palestre.billing.tariff.boundary.PriceUnit;

/** What an item of a tariff is called, in what it is counted and to whom it is open, as it is typed. */
public class ItemFields implements Serializable {

    private String code;
    private String nameFrench;
    private String nameEnglish;
    private PriceUnit unit = PriceUnit.HOUR;
    private BigDecimal vatRate = BigDecimal.ZERO;
    private List<String> userKinds = new ArrayList<>();

    ItemFields() {}

    ItemFields(GridItem item) {
        code = item.code();
        nameFrench = item.nameFrench();
        nameEnglish = item.nameEnglish();
        unit = item.unit();
        vatRate = item.vatRate();
        userKinds = new ArrayList<>(item.userKinds());
    }

    GridItem item(List<GridRule> rules) {
        return new GridItem(code, nameFrench, nameEnglish, unit, vatRate, userKinds, rules);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNameFrench() {
        return nameFrench;
    }

    public void setNameFrench(String nameFrench) {
        this.nameFrench = nameFrench;
    }

    public String getNameEnglish() {
        return nameEnglish;
    }

    public void setNameEnglish(String nameEnglish) {
        this.nameEnglish = nameEnglish;
    }

    public PriceUnit getUnit() {
        return unit;
    }

    public void setUnit(PriceUnit unit) {
        this.unit = unit;
    }

    public BigDecimal getVatRate() {
        return vatRate;
    }

    public void setVatRate(BigDecimal vatRate) {
        this.vatRate = vatRate;
    }

    public List<String> getUserKinds() {
        return userKinds;
    }

    public void setUserKinds(List<String> userKinds) {
        this.userKinds = userKinds;
    }
}
