package org.palestre.seasonal.campaign.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.campaign.boundary.ClubDocument;
import org.palestre.seasonal.campaign.boundary.RequiredDocument;
import org.palestre.seasonal.clubdocuments.boundary.DocumentKind;
import org.palestre.seasonal.clubdocuments.boundary.DueDocument;
import org.palestre.seasonal.clubdocuments.boundary.DueDocument.Standing;

/** What a campaign may ask for, and when a club has to do something about it. */
class DocumentListTest {

    @Test
    void each_line_names_a_kind_once_and_waits_a_year_at_most() {
        refused(List.of(document(null, 0)), "shared.missing");
        refused(List.of(document(1L, 0), document(1L, 0)), "campaign.documentTwice");
        refused(List.of(document(1L, -1)), "campaign.badDueDays");
        refused(List.of(document(1L, 367)), "campaign.badDueDays");
        refused(
                LongStream.rangeClosed(1, 31)
                        .mapToObj(kind -> document(kind, 0))
                        .toList(),
                "campaign.tooManyDocuments");
        assertThat(DocumentList.checked(List.of(document(2L, 366), document(1L, 0))))
                .extracting(RequiredDocument::kindId)
                .containsExactly(2L, 1L);
    }

    @Test
    void a_list_is_the_same_however_its_kinds_are_called_by_now() {
        RequiredDocument seen = new RequiredDocument(7L, 1L, "Assurance", "Insurance", "x", true, 3);
        assertThat(seen.sameAs(new RequiredDocument(7L, 1L, "Attestation", "Certificate", "x", true, 3)))
                .isTrue();
        assertThat(seen.sameAs(new RequiredDocument(7L, 1L, "Assurance", "Insurance", "x", true, 4)))
                .isFalse();
        assertThat(seen.sameAs(new RequiredDocument(8L, 1L, "Assurance", "Insurance", "x", true, 3)))
                .isFalse();
    }

    @Test
    void a_club_has_to_hand_in_what_is_obligatory_and_neither_valid_nor_noted_nor_looked_at() {
        assertThat(standing(true, null, Standing.MISSING).calls()).isTrue();
        assertThat(standing(true, null, Standing.EXPIRED).calls()).isTrue();
        assertThat(standing(true, null, Standing.TO_REVIEW).calls()).isFalse();
        assertThat(standing(true, null, Standing.TO_REVIEW).missing()).isTrue();
        assertThat(standing(true, null, Standing.EXPIRING).missing()).isFalse();
        assertThat(standing(true, Instant.EPOCH, Standing.MISSING).missing()).isFalse();
        assertThat(standing(false, null, Standing.MISSING).calls()).isFalse();
    }

    private static ClubDocument standing(boolean obligatory, Instant noted, Standing standing) {
        DocumentKind kind = new DocumentKind(1L, 1, "Assurance", "Insurance", "", "", false, true, 30, 1);
        return new ClubDocument(
                new RequiredDocument(7L, 1L, "Assurance", "Insurance", null, obligatory, 0),
                LocalDate.EPOCH,
                noted,
                new DueDocument(kind, standing, null, null));
    }

    private static RequiredDocument document(Long kind, int dueDays) {
        return new RequiredDocument(null, kind, null, null, " ", true, dueDays);
    }

    private static void refused(List<RequiredDocument> list, String code) {
        assertThatThrownBy(() -> DocumentList.checked(list)).hasMessageContaining(code);
    }
}
