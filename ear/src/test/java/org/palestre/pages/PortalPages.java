package org.palestre.pages;

import java.util.List;
import org.palestre.testing.City;

/** The pages of the public portal and of a person who has signed in, each with an example of the demo's data. */
final class PortalPages {

    private static final String VISITOR = null;
    private static final String CLUB = "club@demo.example";

    private PortalPages() {}

    /** One example at least for each page. */
    static List<PageExample> examples() {
        long draft = ofClub("status = 'DRAFT'");
        long waiting = ofClub("status = 'IN_EXAMINATION'");
        String permit = City.sql()
                .one(
                        String.class,
                        "SELECT token FROM seasonal.permit WHERE first_date <= current_date AND last_date >= current_date"
                                + " ORDER BY id LIMIT 1");
        return List.of(
                visited("index.xhtml", ""),
                visited("sites.xhtml", ""),
                visited("site.xhtml", "id=1"),
                visited("area.xhtml", "id=1"),
                visited("tariffs.xhtml", ""),
                visited("help.xhtml", ""),
                visited("legal.xhtml", ""),
                visited("accessibility.xhtml", ""),
                visited("sign-in.xhtml", ""),
                visited("open-account.xhtml", ""),
                visited("confirm-account.xhtml", "token=over"),
                visited("confirm-email.xhtml", "token=over"),
                visited("recover-password.xhtml", ""),
                visited("choose-password.xhtml", "token=over"),
                visited("permit.xhtml", "token=" + permit),
                visited(
                        "one-off-permit.xhtml",
                        "token="
                                + City.sql()
                                        .one(
                                                String.class,
                                                "SELECT token FROM seasonal.one_off_permit ORDER BY id LIMIT 1")),
                forClub("account/index.xhtml", ""),
                forClub("account/edit-profile.xhtml", ""),
                forClub("account/change-email.xhtml", ""),
                forClub("account/change-password.xhtml", ""),
                forClub("account/organisations.xhtml", ""),
                forClub("account/register-organisation.xhtml", ""),
                forClub("account/edit-organisation.xhtml", "id=1"),
                forClub("account/delegate-organisation.xhtml", "id=1"),
                forClub("account/request-weekly-slot.xhtml", "draft=" + draft + "&step=place"),
                forClub("account/request-weekly-slot.xhtml", "draft=" + draft + "&step=times"),
                forClub("account/request-weekly-slot.xhtml", "draft=" + draft + "&step=alternatives"),
                forClub("account/slot-request-submitted.xhtml", "id=" + waiting),
                forClub("account/slot-requests.xhtml", ""),
                forClub("account/slot-request.xhtml", "id=" + waiting),
                forClub("account/slot-request.xhtml", "id=" + ofClub("status = 'WITHDRAWN'")),
                forClub("account/slot-request.xhtml", "id=" + ofClub("status = 'GRANTED'")),
                forClub("account/slot-request.xhtml", "id=" + ofClub("status = 'REFUSED'")),
                forClub("account/declare-figures.xhtml", ""),
                forClub("account/renew-weekly-slots.xhtml", ""),
                forClub("account/one-off-requests.xhtml", ""),
                forClub("account/one-off-request.xhtml", "id=" + oneOff("GRANTED_WITH_CHANGES")),
                forClub("account/one-off-request.xhtml", "id=" + oneOff("SUBMITTED")),
                forClub("account/request-one-off-booking.xhtml", ""),
                forClub("account/request-one-off-booking.xhtml", "draft=" + oneOff("DRAFT") + "&step=purpose"),
                forClub("account/request-one-off-booking.xhtml", "draft=" + oneOff("DRAFT") + "&step=dates"),
                forClub("account/request-one-off-booking.xhtml", "draft=" + oneOff("DRAFT") + "&step=summary"),
                forClub("account/permit.xhtml", "id=" + permitOfClub("keyless")),
                forClub("account/permit-coaches.xhtml", "id=" + permitOfClub("withdrawn_at IS NULL")),
                forClub("account/agreement.xhtml", "id=" + permitOfClub("keyless")),
                forClub("account/give-up-slot.xhtml", "id=" + permitOfClub("withdrawn_at IS NULL")),
                forClub("account/announce-match.xhtml", "id=" + permitOfClub("withdrawn_at IS NULL")),
                forClub("account/club-calendar.xhtml", ""),
                forClub("account/club-calendar.xhtml", "view=WEEK"),
                forClub("account/club-calendar.xhtml", "view=LIST"),
                forClub("account/club-documents.xhtml", ""),
                forClub("account/club-messages.xhtml", ""),
                forClub("account/pay-online.xhtml", ""),
                forClub("account/payments.xhtml", ""),
                forClub("account/online-payment.xhtml", "number=" + payment("PAID")),
                forClub("account/online-payment.xhtml", "number=" + payment("REFUSED")),
                forClub("account/permits.xhtml", ""));
    }

    private static long ofClub(String condition) {
        return City.sql()
                .number(
                        "SELECT min(id) FROM seasonal.slot_request WHERE organisation_id = 1 AND site_id IS NOT NULL AND "
                                + condition);
    }

    private static long oneOff(String status) {
        return City.sql()
                .number(
                        "SELECT min(id) FROM seasonal.one_off_request WHERE organisation_id = 1 AND status = ?",
                        status);
    }

    private static long permitOfClub(String condition) {
        return City.sql()
                .number("SELECT min(id) FROM seasonal.permit WHERE organisation_id = 1 AND first_date <= current_date"
                        + " AND last_date >= current_date AND " + condition);
    }

    private static String payment(String state) {
        return City.sql()
                .one(
                        String.class,
                        "SELECT min(reference) FROM billing.payment WHERE person_id = 3 AND state = ?",
                        state);
    }

    private static PageExample visited(String page, String query) {
        return PageExample.of(page, query, VISITOR);
    }

    private static PageExample forClub(String page, String query) {
        return PageExample.of(page, query, CLUB);
    }
}
