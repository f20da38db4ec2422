package org.palestre.web.seasonal;

import java.io.Serializable;
import org.palestre.seasonal.pricing.boundary.FreeOfCharge;

/** That nothing is charged for a slot, while an agent says so and why. */
public class FreeFields implements Serializable {

    private boolean given;
    private String reason;
    private String article = "CGPPP, art. L2125-1";

    /** It is charged for, to begin with. */
    public FreeFields() {}

    /** @param free null if it is charged for */
    public FreeFields(FreeOfCharge free) {
        given = free != null;
        reason = given ? free.reason() : null;
        article = given ? free.article() : article;
    }

    /** What the fields say; null if it is charged for. */
    public FreeOfCharge value() {
        return given ? new FreeOfCharge(reason, article) : null;
    }

    /** Whether nothing is charged for it. */
    public boolean isGiven() {
        return given;
    }

    public void setGiven(boolean given) {
        this.given = given;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getArticle() {
        return article;
    }

    public void setArticle(String article) {
        this.article = article;
    }
}
