package org.palestre.web.seasonal;

import java.io.Serializable;
import org.palestre.seasonal.boundary.CampaignTexts;

/** The texts of a campaign while they are being written. */
public class CampaignWording implements Serializable {

    private String introduction;
    private String answersNotice;
    private String deliberation;
    private String fee;
    private String safetyRules;
    private String upkeepRules;
    private String signatory;

    CampaignWording(CampaignTexts texts) {
        introduction = texts.introduction();
        answersNotice = texts.answersNotice();
        deliberation = texts.deliberation();
        fee = texts.fee();
        safetyRules = texts.safetyRules();
        upkeepRules = texts.upkeepRules();
        signatory = texts.signatory();
    }

    CampaignTexts texts() {
        return new CampaignTexts(introduction, answersNotice, deliberation, fee, safetyRules, upkeepRules, signatory);
    }

    public String getIntroduction() {
        return introduction;
    }

    public void setIntroduction(String introduction) {
        this.introduction = introduction;
    }

    public String getAnswersNotice() {
        return answersNotice;
    }

    public void setAnswersNotice(String answersNotice) {
        this.answersNotice = answersNotice;
    }

    public String getDeliberation() {
        return deliberation;
    }

    public void setDeliberation(String deliberation) {
        this.deliberation = deliberation;
    }

    public String getFee() {
        return fee;
    }

    public void setFee(String fee) {
        this.fee = fee;
    }

    public String getSafetyRules() {
        return safetyRules;
    }

    public void setSafetyRules(String safetyRules) {
        this.safetyRules = safetyRules;
    }

    public String getUpkeepRules() {
        return upkeepRules;
    }

    public void setUpkeepRules(String upkeepRules) {
        this.upkeepRules = upkeepRules;
    }

    public String getSignatory() {
        return signatory;
    }

    public void setSignatory(String signatory) {
        this.signatory = signatory;
    }
}
