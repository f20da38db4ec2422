package org.palestre.web.seasonal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palestre.seasonal.boundary.ConsultPermits;
import org.palestre.seasonal.boundary.PermitSummary;
import org.palestre.seasonal.boundary.PermitValidity;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** The permits of the club. */
@Named
@RequestScoped
public class PermitsBacking {

    private static final int SIZE = 20;

    @Inject
    private ConsultPermits permits;

    @Inject
    private CurrentClub currentClub;

    private int page = 1;
    private Page<PermitSummary> list;

    /** This page of the permits. */
    public Page<PermitSummary> getList() {
        if (list == null) {
            list = currentClub
                    .club()
                    .map(club -> permits.permits(club.id(), new PageRequest(Math.max(page, 1) - 1, SIZE)))
                    .orElse(new Page<>(List.of(), 0));
        }
        return list;
    }

    /** How many pages there are. */
    public long getPages() {
        return Math.max(1, (getList().total() + SIZE - 1) / SIZE);
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

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
