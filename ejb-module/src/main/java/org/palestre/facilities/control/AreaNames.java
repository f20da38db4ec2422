package org.palestre.facilities.control;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The names of one site's areas: each differs, so that people know which is which. */
final class AreaNames {

    private static final int LONGEST = 150;

    private final Set<String> taken = new HashSet<>();

    AreaNames(Collection<String> names) {
        names.forEach(name -> taken.add(CensusTexts.fold(name)));
    }

    /** The name itself, or with the next free number behind it. */
    String free(String name) {
        String free = name;
        for (int number = 2; !taken.add(CensusTexts.fold(free)); number++) {
            String ending = " " + number;
            free = name.substring(0, Math.min(name.length(), LONGEST - ending.length())) + ending;
        }
        return free;
    }
}
