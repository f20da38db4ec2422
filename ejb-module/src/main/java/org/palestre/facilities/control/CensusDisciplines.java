package org.palestre.facilities.control;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is practised on a piece of equipment: what the census says, else what its family of equipment is made for.
 *
 * <p>Words are looked for in folded names, the first that fits decides, so the more special stand first.
 */
public final class CensusDisciplines {

    private static final List<Map.Entry<String, List<String>>> ACTIVITIES = List.of(
            entry("water polo", "WATER_POLO"),
            entry("natation synchronisee", "ARTISTIC_SWIMMING"),
            entry("natation artistique", "ARTISTIC_SWIMMING"),
            entry("natation", "SWIMMING"),
            entry("aquagym", "AQUAGYM"),
            entry("plongeon", "DIVING"),
            entry("plongee", "SCUBA_DIVING"),
            entry("futsal", "FUTSAL"),
            entry("football en salle", "FUTSAL"),
            entry("football americain", "AMERICAN_FOOTBALL"),
            entry("football", "FOOTBALL"),
            entry("basket", "BASKETBALL"),
            entry("handball", "HANDBALL"),
            entry("volley", "VOLLEYBALL"),
            entry("rugby", "RUGBY"),
            entry("hockey sur glace", "ICE_HOCKEY"),
            entry("rink hockey", "ROLLER"),
            entry("hockey", "HOCKEY"),
            entry("baseball", "BASEBALL"),
            entry("softball", "BASEBALL"),
            entry("ultimate", "ULTIMATE"),
            entry("tennis de table", "TABLE_TENNIS"),
            entry("tennis", "TENNIS"),
            entry("badminton", "BADMINTON"),
            entry("squash", "SQUASH"),
            entry("padel", "PADEL"),
            entry("pelote", "PELOTA"),
            entry("judo", "JUDO"),
            entry("karate", "KARATE"),
            entry("aikido", "AIKIDO"),
            entry("taekwondo", "TAEKWONDO"),
            entry("boxe", "BOXING"),
            entry("lutte", "WRESTLING"),
            entry("escrime", "FENCING"),
            entry("gymnastique rythmique", "RHYTHMIC_GYMNASTICS"),
            entry("gymnastique artistique", "ARTISTIC_GYMNASTICS"),
            entry("trampoline", "TRAMPOLINE"),
            entry("gymnastique", "FITNESS"),
            entry("danse", "DANCE"),
            entry("musculation", "WEIGHT_TRAINING"),
            entry("halterophilie", "WEIGHT_TRAINING"),
            entry("yoga", "YOGA"),
            entry("fitness", "FITNESS"),
            entry("escalade", "CLIMBING"),
            entry("bicross", "BMX"),
            entry("bmx", "BMX"),
            entry("cyclisme", "CYCLING"),
            entry("velo", "CYCLING"),
            entry("skate", "SKATEBOARD"),
            entry("roller", "ROLLER"),
            entry("petanque", "PETANQUE"),
            entry("boule", "PETANQUE"),
            entry("bowling", "BOWLING"),
            entry("tir a l arc", "ARCHERY"),
            entry("tir", "SHOOTING"),
            entry("golf", "GOLF"),
            entry("equitation", "RIDING"),
            entry("equestre", "RIDING"),
            entry("patinage", "ICE_SKATING"),
            entry("aviron", "ROWING"),
            entry("canoe", "CANOE_KAYAK"),
            entry("kayak", "CANOE_KAYAK"),
            entry("voile", "SAILING"),
            entry("course a pied", "RUNNING"),
            entry("athletisme", "ATHLETICS"),
            entry("multisport", "MULTISPORTS"));

    private static final List<Map.Entry<String, List<String>>> FAMILIES = List.of(
            entry("bassin", "SWIMMING"),
            entry("boulodrome", "PETANQUE"),
            entry("bowling", "BOWLING"),
            entry("court de tennis", "TENNIS"),
            entry("cyclisme", "CYCLING"),
            entry("forme", "FITNESS", "WEIGHT_TRAINING"),
            entry("equestre", "RIDING"),
            entry("athletisme", "ATHLETICS"),
            entry("fronton", "PELOTA"),
            entry("golf", "GOLF"),
            entry("parcours sportif", "RUNNING"),
            entry("tir", "SHOOTING"),
            entry("patinoire", "ICE_SKATING"),
            entry("plateau", "BASKETBALL", "HANDBALL", "FUTSAL"),
            entry("grands jeux", "FOOTBALL", "RUGBY"),
            entry("petits jeux", "FOOTBALL"),
            entry("multisport", "BASKETBALL", "HANDBALL", "VOLLEYBALL", "BADMINTON", "FUTSAL"),
            entry("non specialisee", "BASKETBALL", "VOLLEYBALL", "BADMINTON"),
            entry("salle specialisee", "MULTISPORTS"),
            entry("escalade", "CLIMBING"),
            entry("skate", "SKATEBOARD", "ROLLER"),
            entry("nautique", "ROWING", "CANOE_KAYAK", "SAILING"));

    private CensusDisciplines() {}

    /** Codes of disciplines; of those only that the city knows. */
    public static Set<String> of(CensusRow row, Set<String> known) {
        Set<String> codes = new LinkedHashSet<>();
        row.activities().forEach(activity -> codes.addAll(first(ACTIVITIES, activity)));
        if (codes.isEmpty()) {
            codes.addAll(first(ACTIVITIES, row.equipment()));
            codes.addAll(row.family() == null ? List.of() : first(FAMILIES, row.family()));
        }
        codes.retainAll(known);
        return codes;
    }

    private static List<String> first(List<Map.Entry<String, List<String>>> words, String text) {
        String folded = CensusTexts.fold(text);
        return words.stream()
                .filter(word -> (" " + folded).contains(" " + word.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(List.of());
    }

    private static Map.Entry<String, List<String>> entry(String word, String... codes) {
        return Map.entry(word, List.of(codes));
    }
}
