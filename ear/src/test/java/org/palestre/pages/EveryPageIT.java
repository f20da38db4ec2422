package org.palestre.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.palestre.testing.City;
import org.palestre.testing.Tab;

/**
 * Each page of the product, in both languages, on a desk and on a telephone, opened by whoever may: it keeps the house's
 * rules. A page without an example fails.
 */
class EveryPageIT {

    private static final Path WEBAPP = City.root().resolve("web-module/src/main/webapp");
    private static final String OFFICE = "gestion/";

    @Test
    void each_page_of_the_portal_has_an_example() throws IOException {
        assertThat(pages(portal()))
                .containsExactlyInAnyOrderElementsOf(
                        files().filter(page -> !page.startsWith(OFFICE)).collect(Collectors.toSet()));
    }

    @Test
    void each_page_of_the_portal_keeps_the_rules_of_the_house() {
        assertThat(faults(portal())).isEmpty();
    }

    @Test
    void each_page_of_the_back_office_has_an_example() throws IOException {
        assertThat(pages(office()))
                .containsExactlyInAnyOrderElementsOf(
                        files().filter(page -> page.startsWith(OFFICE)).collect(Collectors.toSet()));
    }

    @Test
    void each_page_of_the_back_office_keeps_the_rules_of_the_house() {
        assertThat(faults(office())).isEmpty();
    }

    private static List<PageExample> portal() {
        return Stream.of(PortalPages.examples(), BillingPages.ofPayers(), SeasonPricingPages.ofClubs())
                .flatMap(List::stream)
                .toList();
    }

    private static List<PageExample> office() {
        return Stream.of(
                        OfficePages.examples(),
                        BillingPages.ofOffice(),
                        SeasonPricingPages.ofOffice(),
                        TreasuryPages.all())
                .flatMap(List::stream)
                .toList();
    }

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

    private static Set<String> pages(List<PageExample> examples) {
        return examples.stream().map(PageExample::page).collect(Collectors.toSet());
    }

    private static Stream<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files
                    .map(file -> WEBAPP.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".xhtml") && !file.startsWith("WEB-INF/"))
                    .toList()
                    .stream();
        }
    }
}
