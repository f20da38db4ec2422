package org.palestre.web.billing.tariff;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.palestre.billing.tariff.boundary.GridRule;
import org.palestre.billing.tariff.boundary.HourKind;
import org.palestre.billing.tariff.boundary.Pricing;

/** A rule while it is written. */
public class RuleFields implements Serializable {

    private List<String> userKinds = new ArrayList<>();
    private Boolean resident;
    private HourKind hours;
    private Integer quotientFrom;
    private Integer quotientTo;
    private Integer rankFrom;
    private Integer rankTo;
    private Pricing pricing = Pricing.FIXED;
    private Long priceCents;
    private BigDecimal rate;
    private Long floorCents;
    private Long ceilingCents;
    private String reasonFrench;
    private String reasonEnglish;

    RuleFields() {}

    RuleFields(GridRule rule) {
        userKinds = new ArrayList<>(rule.userKinds());
        resident = rule.resident();
        hours = rule.hours();
        quotientFrom = rule.quotientFrom() == 0 ? null : rule.quotientFrom();
        quotientTo = rule.quotientTo();
        rankFrom = rule.rankFrom() == 1 ? null : rule.rankFrom();
        rankTo = rule.rankTo();
        pricing = rule.pricing();
        priceCents = rule.priceCents();
        rate = rule.rate();
        floorCents = rule.floorCents();
        ceilingCents = rule.ceilingCents();
        reasonFrench = rule.reasonFrench();
        reasonEnglish = rule.reasonEnglish();
    }

    GridRule rule(int number) {
        return new GridRule(
                number,
                Set.copyOf(userKinds),
                resident,
                hours,
                quotientFrom == null ? 0 : quotientFrom,
                quotientTo,
                rankFrom == null ? 1 : rankFrom,
                rankTo,
                pricing,
                priceCents,
                rate,
                floorCents,
                ceilingCents,
                reasonFrench,
                reasonEnglish);
    }

    public List<String> getUserKinds() {
        return userKinds;
    }

    public void setUserKinds(List<String> userKinds) {
        this.userKinds = userKinds;
    }

    public Boolean getResident() {
        return resident;
    }

    public void setResident(Boolean resident) {
        this.resident = resident;
    }

    public HourKind getHours() {
        return hours;
    }

    public void setHours(HourKind hours) {
        this.hours = hours;
    }

    public Integer getQuotientFrom() {
        return quotientFrom;
    }

    public void setQuotientFrom(Integer quotientFrom) {
        this.quotientFrom = quotientFrom;
    }

    public Integer getQuotientTo() {
        return quotientTo;
    }

    public void setQuotientTo(Integer quotientTo) {
        this.quotientTo = quotientTo;
    }

    public Integer getRankFrom() {
        return rankFrom;
    }

    public void setRankFrom(Integer rankFrom) {
        this.rankFrom = rankFrom;
    }

    public Integer getRankTo() {
        return rankTo;
    }

    public void setRankTo(Integer rankTo) {
        this.rankTo = rankTo;
    }

    public Pricing getPricing() {
        return pricing;
    }

    public void setPricing(Pricing pricing) {
        this.pricing = pricing;
    }

    public Long getPriceCents() {
        return priceCents;
    }

    public void setPriceCents(Long priceCents) {
        this.priceCents = priceCents;
    }

    public BigDecimal getRate() {
        return rate;
    }

    public void setRate(BigDecimal rate) {
        this.rate = rate;
    }

    public Long getFloorCents() {
        return floorCents;
    }

    public void setFloorCents(Long floorCents) {
        this.floorCents = floorCents;
    }

    public Long getCeilingCents() {
        return ceilingCents;
    }

    public void setCeilingCents(Long ceilingCents) {
        this.ceilingCents = ceilingCents;
    }

    public String getReasonFrench() {
        return reasonFrench;
    }

    public void setReasonFrench(String reasonFrench) {
        this.reasonFrench = reasonFrench;
    }

    public String getReasonEnglish() {
        return reasonEnglish;
    }

    public void setReasonEnglish(String reasonEnglish) {
        this.reasonEnglish = reasonEnglish;
    }
}
