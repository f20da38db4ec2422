package org.palestre.billing.tariff.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.palestre.billing.tariff.boundary.HourKind;
import org.palestre.billing.tariff.boundary.PriceUnit;
import org.palestre.billing.tariff.boundary.Pricing;

/**
 * The words that a cell of a grid's file may hold: first the French one, then the English one, then others that people
 * write.
 */
final class GridWords<T> {

    static final GridWords<PriceUnit> UNITS = new GridWords<PriceUnit>()
            .with(PriceUnit.HOUR, "heure", "hour", "h")
            .with(PriceUnit.SESSION, "séance", "session", "entrée")
            .with(PriceUnit.DAY, "journée", "day", "jour")
            .with(PriceUnit.SEASON, "saison", "season", "an")
            .with(PriceUnit.FLAT, "forfait", "flat", "forfaitaire");
    static final GridWords<HourKind> HOURS = new GridWords<HourKind>()
            .with(HourKind.PEAK, "pleines", "peak", "HP", "heures pleines")
            .with(HourKind.OFF_PEAK, "creuses", "off-peak", "HC", "heures creuses");
    static final GridWords<Boolean> YES_OR_NO =
            new GridWords<Boolean>().with(true, "oui", "yes", "o").with(false, "non", "no", "n");
    static final GridWords<Pricing> PRICINGS = new GridWords<Pricing>()
            .with(Pricing.FIXED, "prix", "price", "fixe", "fixed")
            .with(Pricing.EFFORT_RATE, "taux d’effort", "effort rate", "taux", "rate")
            .with(Pricing.FREE, "gratuit", "free", "exonéré");

    private final Map<T, List<String>> words = new LinkedHashMap<>();

    private GridWords() {}

    private GridWords<T> with(T value, String... spellings) {
        words.put(value, List.of(spellings));
        return this;
    }

    String say(T value, Locale language) {
        return value == null
                ? null
                : words.get(value).get(language.getLanguage().equals("en") ? 1 : 0);
    }

    Optional<T> read(String text) {
        String word = GridColumn.fold(text);
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().stream()
                                .anyMatch(spelling -> GridColumn.fold(spelling).equals(word))
                        || GridColumn.fold(entry.getKey().toString()).equals(word))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
