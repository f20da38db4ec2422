package org.palestre.accounts.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palestre.shared.BusinessException;

class CourtReferenceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Strasbourg, volume 92, folio 147",
                "strasbourg vol. 92 fol. 147",
                "Tribunal judiciaire de Strasbourg, Volume 92 - Folio n° 147",
                "  Strasbourg,  vol 92,  folio 147 "
            })
    void oneEntryIsKeptInOneSpelling(String typed) {
        assertThat(CourtReference.typed(typed).shown()).isEqualTo("Strasbourg, volume 92, folio 147");
    }

    @Test
    void courtsOfSeveralWordsAreRead() {
        assertThat(CourtReference.typed("Illkirch-Graffenstaden, volume 3, folio 9")
                        .court())
                .isEqualTo("Illkirch-Graffenstaden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Strasbourg",
                "volume 92, folio 147",
                "Strasbourg 92/147",
                "Strasbourg, volume XII",
                "1, volume 2, folio 3"
            })
    void withoutCourtVolumeAndFolioItIsNone(String typed) {
        assertThatThrownBy(() -> CourtReference.typed(typed)).isInstanceOf(BusinessException.class);
    }
}
