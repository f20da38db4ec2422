package org.palestre.seasonal.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Art. 16: an agreement is for one club in certain premises. */
class AgreementEffectTest {

    @Test
    void an_agreement_goes_on_in_the_same_premises_and_does_not_go_elsewhere() {
        assertThat(effect(terms(true, 11, 12), terms(true, 12, 11))).isEqualTo(AgreementEffect.KEPT);
        assertThat(effect(terms(true, 11), terms(true, 12))).isEqualTo(AgreementEffect.RENEWED);
    }

    @Test
    void who_comes_to_a_keyless_slot_needs_one_and_who_leaves_it_is_free_of_it() {
        assertThat(effect(terms(false, 11), terms(true, 11))).isEqualTo(AgreementEffect.OPENS);
        assertThat(effect(terms(true, 11), terms(false, 11))).isEqualTo(AgreementEffect.ENDS);
        assertThat(effect(terms(false, 11), terms(false, 12))).isEqualTo(AgreementEffect.NONE);
    }

    @Test
    void a_signature_is_needed_only_for_a_new_one() {
        assertThat(AgreementEffect.values())
                .filteredOn(AgreementEffect::toSign)
                .containsExactlyInAnyOrder(AgreementEffect.OPENS, AgreementEffect.RENEWED);
    }

    private static AgreementEffect effect(EditionTerms before, EditionTerms after) {
        return AgreementEffect.of(before, after);
    }

    private static EditionTerms terms(boolean keyless, long... areaIds) {
        return new EditionTerms(
                1,
                Arrays.stream(areaIds).boxed().toList(),
                List.of(),
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2027, 7, 4),
                false,
                keyless);
    }
}
