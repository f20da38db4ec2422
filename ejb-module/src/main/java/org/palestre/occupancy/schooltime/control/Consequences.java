package org.palestre.occupancy.schooltime.control;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.palestre.occupancy.boundary.Promise;
import org.palestre.occupancy.entity.Span;
import org.palestre.occupancy.schooltime.boundary.SchoolHour;
import org.palestre.occupancy.schooltime.boundary.SchoolTimeLine;

/**
 * All that entering hours would do.
 *
 * @param lines what becomes of each line
 * @param dates what each new hour would hold
 * @param losers the occupations that give way
 * @param promises what is promised to clubs for later and would be taken from them
 */
public record Consequences(
        List<SchoolTimeLine> lines, Map<SchoolHour, List<Span>> dates, Set<Long> losers, List<Promise> promises) {

    /** All that schools would hold. */
    public List<Span> spans() {
        return dates.values().stream().flatMap(List::stream).toList();
    }

    /** Changes with anything that would happen. */
    public String fingerprint() {
        String all = dates.entrySet().stream()
                        .map(entry -> entry.getKey() + " "
                                + entry.getValue().stream()
                                        .map(span -> String.valueOf(span.startsAt()))
                                        .collect(Collectors.joining(",")))
                        .sorted()
                        .collect(Collectors.joining("\n"))
                + "\n" + new TreeSet<>(losers)
                + "\n"
                + promises.stream()
                        .map(promise -> promise.reference() + " " + promise.times())
                        .sorted()
                        .toList();
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
