package org.palestre.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.palestre.testing.Tab;

/** Opens pages in both languages, on a desk and on a telephone, and holds them against the rules of the house. */
final class PageRules {

    private PageRules() {}

    /** What is wrong with these pages, all of them, so that one run tells everything. */
    static List<String> faults(List<PageExample> examples) {
        List<String> faults = new ArrayList<>();
        byAccount(examples).forEach((account, pages) -> {
            for (Reading reading : Reading.values()) {
                try (Tab tab = reading.open()) {
                    if (!account.isEmpty()) {
                        tab.signIn(account);
                        tab.takeErrors();
                    }
                    pages.forEach(page -> faults.addAll(reading.faults(tab, page)));
                }
            }
        });
        return faults;
    }

    private static Map<String, List<PageExample>> byAccount(List<PageExample> examples) {
        return examples.stream()
                .collect(Collectors.groupingBy(
                        page -> page.account() == null ? "" : page.account(), LinkedHashMap::new, Collectors.toList()));
    }
}
