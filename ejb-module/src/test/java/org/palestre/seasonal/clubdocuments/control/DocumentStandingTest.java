package org.palestre.seasonal.clubdocuments.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.clubdocuments.boundary.DocumentKind;
import org.palestre.seasonal.clubdocuments.boundary.DueDocument;
import org.palestre.seasonal.clubdocuments.boundary.DueDocument.Standing;
import org.palestre.seasonal.clubdocuments.boundary.HandedIn;
import org.palestre.seasonal.clubdocuments.boundary.HandedIn.State;

/** How a club stands with a document, and what a file must be. */
class DocumentStandingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final DocumentKind INSURANCE =
            new DocumentKind(1L, 1, "Assurance", "Insurance", "", "", true, true, 30, 1);

    @Test
    void what_is_missing_is_due_only_if_it_is_required() {
        assertThat(standing(null, null)).isEqualTo(Standing.MISSING);
        DocumentKind optional = new DocumentKind(2L, 1, "PV", "Minutes", "", "", false, false, 0, 2);
        assertThat(DocumentStanding.of(optional, null, null, TODAY).due()).isFalse();
        assertThat(DocumentStanding.of(INSURANCE, null, null, TODAY).due()).isTrue();
    }

    @Test
    void an_accepted_document_counts_on_its_last_day_and_calls_as_many_days_before_as_the_city_says() {
        assertThat(standing(accepted(TODAY.plusDays(31)), null)).isEqualTo(Standing.VALID);
        assertThat(standing(accepted(TODAY.plusDays(30)), null)).isEqualTo(Standing.EXPIRING);
        assertThat(standing(accepted(TODAY), null)).isEqualTo(Standing.EXPIRING);
        assertThat(standing(accepted(TODAY.minusDays(1)), null)).isEqualTo(Standing.EXPIRED);
    }

    @Test
    void who_has_handed_the_next_one_in_is_left_in_peace_while_the_accepted_one_counts() {
        assertThat(standing(accepted(TODAY.plusDays(3)), handed(State.TO_REVIEW)))
                .isEqualTo(Standing.VALID);
        assertThat(standing(accepted(TODAY.minusDays(3)), handed(State.TO_REVIEW)))
                .isEqualTo(Standing.TO_REVIEW);
        assertThat(standing(accepted(TODAY.minusDays(3)), handed(State.REFUSED)))
                .isEqualTo(Standing.REFUSED);
        assertThat(standing(null, handed(State.REFUSED)).calls()).isTrue();
    }

    @Test
    void a_file_is_told_by_its_content_and_named_harmlessly() {
        assertThat(FileContent.mediaType("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("application/pdf");
        for (String other : new String[] {"<html>", "%PDF", "PK\u0003\u0004", "GIF89a"}) {
            assertThatThrownBy(() -> FileContent.mediaType(other.getBytes(StandardCharsets.ISO_8859_1)))
                    .hasMessageContaining("clubdocuments.wrongFormat");
        }
        assertThat(FileContent.name("C:\\temp\\..\\att\"est.exe", "application/pdf"))
                .isEqualTo("attest.pdf");
        assertThat(FileContent.name("../../etc/passwd", "image/png")).isEqualTo("passwd.png");
        assertThat(FileContent.name(null, "image/jpeg")).isEqualTo("document.jpg");
        assertThat(FileContent.name("x".repeat(500), "application/pdf")).hasSize(150);
    }

    private static Standing standing(HandedIn inForce, HandedIn inWork) {
        DueDocument due = DocumentStanding.of(INSURANCE, inForce, inWork, TODAY);
        return due.standing();
    }

    private static HandedIn accepted(LocalDate until) {
        return document(State.ACCEPTED, until);
    }

    private static HandedIn handed(State state) {
        return document(state, TODAY.plusYears(1));
    }

    private static HandedIn document(State state, LocalDate until) {
        return new HandedIn(
                1, 1, 1, "Club", INSURANCE, "a.pdf", "application/pdf", 10, until, Instant.EPOCH, state, null, null);
    }
}
