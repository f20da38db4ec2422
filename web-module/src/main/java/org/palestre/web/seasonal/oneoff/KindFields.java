package org.palestre.web.seasonal.oneoff;

import java.io.Serializable;
import org.palestre.seasonal.oneoff.boundary.KindRules;
import org.palestre.seasonal.oneoff.boundary.OneOffKind;

/** What holds for a kind of request while it is written. */
public class KindFields implements Serializable {

    private final OneOffKind kind;
    private final long version;
    private boolean offered;
    private Integer noticeDays;
    private boolean needsOpinion;
    private String helpFrench;
    private String helpEnglish;

    KindFields(KindRules rules) {
        kind = rules.kind();
        version = rules.version();
        offered = rules.offered();
        noticeDays = rules.noticeDays();
        needsOpinion = rules.needsOpinion();
        helpFrench = rules.helpFrench();
        helpEnglish = rules.helpEnglish();
    }

    KindRules rules() {
        return new KindRules(
                kind, version, offered, noticeDays == null ? 0 : noticeDays, needsOpinion, helpFrench, helpEnglish);
    }

    /** Whether the office decides on it at all. */
    public boolean isDecided() {
        return kind != OneOffKind.MATCH_IN_OWN_SLOT;
    }

    public OneOffKind getKind() {
        return kind;
    }

    public boolean isOffered() {
        return offered;
    }

    public void setOffered(boolean offered) {
        this.offered = offered;
    }

    public Integer getNoticeDays() {
        return noticeDays;
    }

    public void setNoticeDays(Integer noticeDays) {
        this.noticeDays = noticeDays;
    }

    public boolean isNeedsOpinion() {
        return needsOpinion;
    }

    public void setNeedsOpinion(boolean needsOpinion) {
        this.needsOpinion = needsOpinion;
    }

    public String getHelpFrench() {
        return helpFrench;
    }

    public void setHelpFrench(String helpFrench) {
        this.helpFrench = helpFrench;
    }

    public String getHelpEnglish() {
        return helpEnglish;
    }

    public void setHelpEnglish(String helpEnglish) {
        this.helpEnglish = helpEnglish;
    }
}
