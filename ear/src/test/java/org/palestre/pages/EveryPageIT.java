package org.palestre.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.palestre.testing.City;

/** Each page of the product has an example, which {@link PageRules} opens: in the tests of the portal, the office and the money. */
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
    void each_page_of_the_back_office_has_an_example() throws IOException {
        assertThat(pages(Stream.concat(office().stream(), money().stream()).toList()))
                .containsExactlyInAnyOrderElementsOf(
                        files().filter(page -> page.startsWith(OFFICE)).collect(Collectors.toSet()));
    }

    static List<PageExample> portal() {
        return Stream.of(PortalPages.examples(), BillingPages.ofPayers(), SeasonPricingPages.ofClubs())
                .flatMap(List::stream)
                .toList();
    }

    static List<PageExample> office() {
        return Stream.of(OfficePages.examples(), SeasonPricingPages.ofOffice())
                .flatMap(List::stream)
                .toList();
    }

    /** Those that the booking office opens: about half. */
    static List<PageExample> desk() {
        return office().stream()
                .filter(page -> OfficePages.AGENT.equals(page.account()))
                .toList();
    }

    /** Those that administrators, auditors and other offices open. */
    static List<PageExample> administration() {
        return office().stream()
                .filter(page -> !OfficePages.AGENT.equals(page.account()))
                .toList();
    }

    static List<PageExample> money() {
        return Stream.of(BillingPages.ofOffice(), TreasuryPages.all())
                .flatMap(List::stream)
                .toList();
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
