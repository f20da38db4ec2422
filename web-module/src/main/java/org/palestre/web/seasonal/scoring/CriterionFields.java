package org.palestre.web.seasonal.scoring;

import java.io.Serializable;
import org.palestre.seasonal.scoring.boundary.Criterion;
import org.palestre.seasonal.scoring.boundary.CriterionRule;

/** A criterion while it is being written. */
public class CriterionFields implements Serializable {

    private final Criterion criterion;
    private Integer weight;
    private Integer floor;
    private Integer ceiling;
    private Integer mixed;
    private String wording;

    CriterionFields(CriterionRule rule) {
        criterion = rule.criterion();
        weight = rule.weight();
        floor = rule.floor();
        ceiling = rule.ceiling();
        mixed = rule.mixed();
        wording = rule.wording();
    }

    CriterionRule rule() {
        return new CriterionRule(criterion, number(weight), number(floor), number(ceiling), mixed, wording);
    }

    private static int number(Integer value) {
        return value == null ? 0 : value;
    }

    public Criterion getCriterion() {
        return criterion;
    }

    public boolean isPartly() {
        return criterion.partly();
    }

    public int getLargest() {
        return criterion.unit().largest();
    }

    public Integer getWeight() {
        return weight;
    }

    public void setWeight(Integer weight) {
        this.weight = weight;
    }

    public Integer getFloor() {
        return floor;
    }

    public void setFloor(Integer floor) {
        this.floor = floor;
    }

    public Integer getCeiling() {
        return ceiling;
    }

    public void setCeiling(Integer ceiling) {
        this.ceiling = ceiling;
    }

    public Integer getMixed() {
        return mixed;
    }

    public void setMixed(Integer mixed) {
        this.mixed = mixed;
    }

    public String getWording() {
        return wording;
    }

    public void setWording(String wording) {
        this.wording = wording;
    }
}
