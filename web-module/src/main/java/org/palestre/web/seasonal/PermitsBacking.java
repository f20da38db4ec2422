package org.palestre.web.seasonal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.palestre.seasonal.boundary.ConsultPermits;
import org.palestre.seasonal.boundary.PermitSummary;
import org.palestre.seasonal.boundary.PermitValidity;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** The permits of the club. */
@Named
@RequestScoped
public class PermitsBacking extends ClubList<PermitSummary> {

    @Inject
    private ConsultPermits permits;

    @Override
    protected Page<PermitSummary> read(long organisationId, PageRequest asked) {
        return permits.permits(organisationId, asked);
    }

    /** The icon that goes with a validity. */
    public String icon(PermitValidity validity) {
        return switch (validity) {
            case VALID -> "check-circle";
            case NOT_YET -> "hourglass";
            case EXPIRED -> "calendar-times";
            case SUSPENDED -> "pause-circle";
            case REPLACED -> "history";
            case RELEASED -> "sign-out";
            case WITHDRAWN -> "ban";
        };
    }

    /** The colour that goes with a validity. */
    public String tone(PermitValidity validity) {
        return switch (validity) {
            case VALID -> "success";
            case NOT_YET -> "info";
            case EXPIRED -> "neutral";
            case SUSPENDED -> "warning";
            case RELEASED -> "neutral";
            case REPLACED, WITHDRAWN -> "danger";
        };
    }
}
