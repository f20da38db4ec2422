package org.palestre.facilities.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.palestre.facilities.boundary.CensusOutcome;
import org.palestre.facilities.boundary.CensusRowView;
import org.palestre.facilities.boundary.SiteKind;
import org.palestre.facilities.control.KnownPlaces.KnownArea;
import org.palestre.facilities.control.KnownPlaces.KnownDistrict;
import org.palestre.facilities.control.KnownPlaces.KnownSite;

class CensusPlannerTest {

    private static final String HEADER =
            "inst_numero;inst_nom;inst_adresse;inst_cp;new_code;equip_numero;equip_nom;equip_coordonnees;equip_sol\n";
    private static final Set<String> DISCIPLINES = Set.of("SWIMMING", "TENNIS", "BASKETBALL", "FOOTBALL", "RUGBY");

    @Test
    void the_547_records_of_Paris_become_547_areas_of_some_300_sites() {
        CensusPlan plan = plan(paris(), nothing());

        assertThat(plan.rows()).hasSize(547).allMatch(row -> row.outcome() == CensusOutcome.CREATED);
        assertThat(plan.newAreas()).hasSize(547);
        assertThat(plan.newSites()).hasSizeBetween(300, 330);
        assertThat(plan.newSites()).extracting(CensusPlan.NewSite::kind).contains(SiteKind.POOL, SiteKind.TENNIS);
        assertThat(plan.newAreas()).allMatch(area -> !area.disciplines().isEmpty());
    }

    @Test
    void a_second_import_changes_nothing() {
        CensusPlan again = plan(paris(), after(plan(paris(), nothing()), nothing()));

        assertThat(again.rows()).hasSize(547).allMatch(row -> row.outcome() == CensusOutcome.UNCHANGED);
        assertThat(again.newSites()).isEmpty();
        assertThat(again.newAreas()).isEmpty();
        assertThat(again.siteUpdates()).isEmpty();
        assertThat(again.areaUpdates()).isEmpty();
    }

    @Test
    void several_pieces_of_equipment_of_one_installation_are_areas_of_one_site() {
        CensusPlan plan =
                plan(csv("I1;Parc;;;;E1;Court;;", "I1;Parc;;;;E2;Court;;", "I2;Parc;;;;E3;Court;;"), nothing());

        assertThat(plan.newSites()).hasSize(2);
        assertThat(plan.newAreas())
                .extracting(area -> area.values().get("name"))
                .containsExactly("Court", "Court 2", "Court");
    }

    @Test
    void what_the_census_says_anew_is_taken_over() {
        KnownPlaces known = after(plan(csv("I1;Parc;;;;E1;Court;;Terre"), nothing()), nothing());

        CensusPlan plan = plan(csv("I1;Parc Neuf;;;;E1;Court;;Gazon"), known);

        assertThat(plan.rows().get(0).outcome()).isEqualTo(CensusOutcome.CHANGED);
        assertThat(plan.siteUpdates().get(0).values()).containsEntry("name", "Parc Neuf");
        assertThat(plan.areaUpdates().get(0).values()).containsEntry("surface", "Gazon");
    }

    @Test
    void what_an_agent_wrote_stands_and_is_shown_unless_overwriting_is_asked_for() {
        CensusFile file = csv("I1;Parc;;;;E1;Court;;Terre");
        KnownPlaces known = edited(after(plan(file, nothing()), nothing()), "surface", "Terre battue rouge");

        CensusPlan kept = plan(file, known);
        CensusPlan replaced = CensusPlanner.plan(file, known, true);

        assertThat(kept.rows().get(0).outcome()).isEqualTo(CensusOutcome.KEPT);
        assertThat(kept.rows().get(0).changes()).hasSize(1);
        assertThat(kept.areaUpdates().get(0).values()).isEmpty();
        assertThat(replaced.rows().get(0).outcome()).isEqualTo(CensusOutcome.CHANGED);
        assertThat(replaced.areaUpdates().get(0).values()).containsEntry("surface", "Terre");
    }

    @Test
    void the_present_census_finds_what_the_former_one_created() {
        String res = "{\"features\":[{\"geometry\":{\"coordinates\":[2.3,48.8]},\"properties\":"
                + "{\"ID\":7,\"Nom de l'installation\":\"PARC\",\"Nom de l'équipement\":\"Court\"}}]}";
        KnownPlaces known = after(plan(CensusFile.read(res.getBytes(StandardCharsets.UTF_8)), nothing()), nothing());

        CensusPlan plan = plan(csv("I1;Parc;;;;E1;Court;2.3,48.8;"), known);

        assertThat(plan.newSites()).isEmpty();
        assertThat(plan.newAreas()).isEmpty();
        assertThat(plan.areaUpdates().get(0).number()).isEqualTo("E1");
        assertThat(plan.siteUpdates().get(0).number()).isEqualTo("I1");
    }

    @Test
    void the_district_is_told_by_commune_then_postal_code_then_nearness() {
        KnownPlaces known = new KnownPlaces(
                List.of(),
                List.of(),
                List.of(
                        new KnownDistrict("06", Set.of("75106"), Set.of("75006"), new GeoPoint(48.85, 2.33)),
                        new KnownDistrict("12", Set.of("75112"), Set.of("75012"), new GeoPoint(48.84, 2.39))),
                DISCIPLINES);

        CensusPlan plan = plan(
                csv(
                        "I1;A;;75012;75106;E1;C;;",
                        "I2;B;;75012;;E2;C;;",
                        "I3;C;;;;E3;C;2.38,48.84;",
                        "I4;D;;;;E4;C;5.0,45.0;"),
                known);

        assertThat(plan.newSites())
                .extracting(CensusPlan.NewSite::districtCode)
                .containsExactly("06", "12", "12", null);
    }

    @Test
    void the_order_of_the_rows_does_not_matter() {
        CensusFile file = paris();
        List<CensusRow> turned = new ArrayList<>(file.rows());
        java.util.Collections.reverse(turned);
        KnownPlaces known = after(plan(file, nothing()), nothing());

        CensusPlan again = plan(new CensusFile(file.format(), turned, List.of()), known);

        assertThat(again.rows()).extracting(CensusRowView::outcome).containsOnly(CensusOutcome.UNCHANGED);
    }

    private static CensusFile paris() {
        return CensusFile.read(SharedData.read("facilities/paris_res_equipements.geojson"));
    }

    private static CensusFile csv(String... rows) {
        return CensusFile.read((HEADER + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8));
    }

    private static CensusPlan plan(CensusFile file, KnownPlaces known) {
        return CensusPlanner.plan(file, known, false);
    }

    private static KnownPlaces nothing() {
        return new KnownPlaces(List.of(), List.of(), List.of(), DISCIPLINES);
    }

    /** The city after the plan's new sites and areas were written. */
    private static KnownPlaces after(CensusPlan plan, KnownPlaces before) {
        List<KnownSite> sites = new ArrayList<>();
        for (CensusPlan.NewSite site : plan.newSites()) {
            sites.add(new KnownSite(
                    sites.size(), site.number(), site.districtCode(), false, site.values(), site.values()));
        }
        List<KnownArea> areas = new ArrayList<>();
        for (CensusPlan.NewArea area : plan.newAreas()) {
            areas.add(new KnownArea(
                    areas.size(), area.newSite(), area.number(), area.key(), false, area.values(), area.census()));
        }
        return new KnownPlaces(sites, areas, before.districts(), before.disciplines());
    }

    private static KnownPlaces edited(KnownPlaces places, String column, String value) {
        KnownArea area = places.areas().get(0);
        Map<String, String> current = new HashMap<>(area.current());
        current.put(column, value);
        return new KnownPlaces(
                places.sites(),
                List.of(new KnownArea(
                        area.id(), area.siteId(), area.number(), area.key(), false, current, area.census())),
                places.districts(),
                places.disciplines());
    }
}
