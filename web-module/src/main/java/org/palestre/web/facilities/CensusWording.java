package org.palestre.web.facilities;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.palestre.facilities.boundary.CensusChange;
import org.palestre.facilities.boundary.CensusOutcome;
import org.palestre.facilities.boundary.CensusRowView;
import org.palestre.web.i18n.Words;

/** How a preview of the census reads: reasons and differences in words, outcomes with a tone and an icon. */
@Named("censusWording")
@RequestScoped
public class CensusWording {

    @Inject
    private Words words;

    /** Why a row is as it is, in words. */
    public String reason(CensusRowView row) {
        if (row.reason() == null) {
            return "";
        }
        return row.reasonValue() == null ? words.text(row.reason()) : words.text(row.reason(), row.reasonValue());
    }

    /** One difference in words. */
    public String change(CensusChange change) {
        String field = words.text("facilities.census.field." + change.subject() + "." + change.field());
        String before =
                change.before() == null ? words.text("facilities.census.nothing") : said(change, change.before());
        return words.text(
                change.kept() ? "facilities.census.kept" : "facilities.census.changed",
                field,
                before,
                said(change, change.after()));
    }

    private String said(CensusChange change, String value) {
        return switch (change.field()) {
            case "accessible", "lit" -> words.text("true".equals(value) ? "facilities.yes" : "facilities.no");
            case "setting" -> words.text("facilities.AreaSetting." + value);
            default -> value;
        };
    }

    /** The tone of an outcome's badge. */
    public String tone(CensusOutcome one) {
        return switch (one) {
            case CREATED -> "success";
            case CHANGED -> "info";
            case UNCHANGED -> "neutral";
            case KEPT -> "warning";
            case REFUSED -> "danger";
        };
    }

    /** The icon of an outcome's badge. */
    public String icon(CensusOutcome one) {
        return switch (one) {
            case CREATED -> "plus";
            case CHANGED -> "pencil";
            case UNCHANGED -> "equals";
            case KEPT -> "lock";
            case REFUSED -> "times";
        };
    }
}
