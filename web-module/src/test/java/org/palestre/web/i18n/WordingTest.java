package org.palestre.web.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.palestre.shared.BusinessException;
import org.palestre.shared.DateRange;
import org.palestre.shared.TimeRange;

class WordingTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private final Wording french = new Wording(Locale.FRENCH, PARIS);
    private final Wording english = new Wording(Locale.ENGLISH, PARIS);

    @Test
    void bracesThatBelongToTheTextAreShownWithoutQuotes() {
        assertThat(french.text("error.shared.city.tiles")).contains("{z}, {x} et {y}");
    }

    @Test
    void datesAndTimesAreSaidAsTheCityWritesThem() {
        assertThat(french.say(LocalDate.of(2026, 11, 20))).isEqualTo("20/11/2026");
        assertThat(french.say(LocalTime.of(18, 30))).isEqualTo("18\u00a0h\u00a030");
        assertThat(french.say(LocalTime.of(9, 0))).isEqualTo("9\u00a0h");
        assertThat(french.say(LocalTime.of(9, 5))).isEqualTo("9\u00a0h\u00a005");
        assertThat(english.say(LocalTime.of(18, 30))).isEqualTo("18:30");
        assertThat(french.longDate(LocalDate.of(2026, 11, 20))).isEqualTo("vendredi 20 novembre 2026");
    }

    @Test
    void instantsAreToldInTheCitysZoneWhateverTheSeason() {
        assertThat(french.say(Instant.parse("2026-07-01T16:00:00Z"))).isEqualTo("01/07/2026 à 18\u00a0h");
        assertThat(french.say(Instant.parse("2026-12-01T17:00:00Z"))).isEqualTo("01/12/2026 à 18\u00a0h");
    }

    @Test
    void aPeriodIsSaidWithItsLastDayAndNotTheDayAfter() {
        DateRange season = DateRange.inclusive(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 7, 7));
        assertThat(french.say(season)).isEqualTo("du 01/09/2026 au 07/07/2027");
    }

    @Test
    void aRangeWithinADayNamesTheDayOnce() {
        TimeRange range = new TimeRange(Instant.parse("2026-11-20T17:30:00Z"), Instant.parse("2026-11-20T19:00:00Z"));
        assertThat(french.say(range)).isEqualTo("le 20/11/2026 de 18\u00a0h\u00a030 à 20\u00a0h");
        assertThat(english.say(range)).isEqualTo("20/11/2026 from 18:30 to 20:00");
    }

    @Test
    void anEveningUntilMidnightBelongsToItsDay() {
        assertThat(french.say(LocalTime.MIDNIGHT)).isEqualTo("minuit");
        assertThat(english.say(LocalTime.MIDNIGHT)).isEqualTo("midnight");
        TimeRange evening = new TimeRange(Instant.parse("2026-11-20T21:00:00Z"), Instant.parse("2026-11-20T23:00:00Z"));
        assertThat(french.say(evening)).isEqualTo("le 20/11/2026 de 22\u00a0h à minuit");
        assertThat(french.say(Instant.parse("2026-11-20T23:00:00Z"))).isEqualTo("21/11/2026 à 0\u00a0h");
    }

    @Test
    void amountsAreInEuros() {
        assertThat(french.money(1250)).isEqualTo("12,50\u00a0€");
        assertThat(english.money(1250)).isEqualTo("€12.50");
    }

    @Test
    void nothingIsSaidOfNothingAndSeveralAreSaidInARow() {
        assertThat(french.say(null)).isEmpty();
        assertThat(french.say(List.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY))).isEqualTo("lundi, vendredi");
    }

    @Test
    void aRefusalUnknownHereIsStillASentence() {
        assertThat(french.refusal(BusinessException.conflict("elsewhere.unheardOf")))
                .isEqualTo("Cette action n’est pas possible.");
        assertThat(french.refusal(BusinessException.invalid("shared.endBeforeStart", "end")))
                .isEqualTo("La fin doit être après le début.");
    }
}
