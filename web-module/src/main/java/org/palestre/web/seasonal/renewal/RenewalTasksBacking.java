package org.palestre.web.seasonal.renewal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.palestre.seasonal.renewal.boundary.RenewWeeklySlot;
import org.palestre.seasonal.renewal.boundary.RenewalSheet;
import org.palestre.web.seasonal.CurrentClub;

/** What a club has still to renew, for its first page. */
@Named
@RequestScoped
public class RenewalTasksBacking {

    @Inject
    private RenewWeeklySlot renewals;

    @Inject
    private CurrentClub currentClub;

    private RenewalSheet sheet;

    /** The club's slots; null for a person who acts for none. */
    public RenewalSheet getSheet() {
        if (sheet == null) {
            sheet = currentClub.club().map(club -> renewals.sheet(club.id())).orElse(null);
        }
        return sheet;
    }

    /** How many slots would be lost if the window closed now; none while it is not open. */
    public long getMissing() {
        return getSheet() == null || !sheet.open() ? 0 : sheet.missing();
    }
}
