package org.palestre.facilities.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.palestre.facilities.boundary.CensusFormat;
import org.palestre.facilities.boundary.CensusRowView;
import org.palestre.shared.BusinessException;

class CensusFileTest {

    private static final String FEATURE = """
            {"type":"Feature","geometry":{"type":"Point","coordinates":[%s]},
             "properties":{"ID":%s,"Nom de l'installation":"%s","Nom de l'équipement":"%s"}}""";
    private static final String HEADER =
            "inst_numero;inst_nom;inst_adresse;inst_cp;new_code;new_name;equip_numero;equip_nom;aps_name;"
                    + "equip_coordonnees;inst_acc_handi_bool;equip_nature\n";

    @Test
    void all_547_records_of_Paris_are_understood() {
        CensusFile file = CensusFile.read(SharedData.read("facilities/paris_res_equipements.geojson"));

        assertThat(file.format()).isEqualTo(CensusFormat.RES_GEOJSON);
        assertThat(file.rows()).hasSize(547);
        assertThat(file.refused()).isEmpty();
        assertThat(file.rows().get(0).line()).isEqualTo(4);
        assertThat(file.rows().get(0).site()).containsEntry("name", "Gymnase Suzanne Berlioux");
        assertThat(file.rows().get(1).area()).containsEntry("length_m", "50");
    }

    @Test
    void a_row_of_the_present_census_is_understood_with_its_quotes_lists_and_truths() {
        CensusFile file =
                csv("I751060004;\"  Gymnase \"\"du  Parc\"\" \";3 rue X;75006;75106;Paris;E001I751060004;Salle;"
                        + "\"Handball, Basket-Ball, Volley-ball\";2.33,48.85;true;Intérieur");

        CensusRow row = file.rows().get(0);
        assertThat(row.line()).isEqualTo(2);
        assertThat(row.installation()).isEqualTo("Gymnase \"du Parc\"");
        assertThat(row.activities()).containsExactly("Handball", "Basket-Ball", "Volley-ball");
        assertThat(row.site())
                .containsEntry("accessible", "true")
                .containsEntry("latitude", "48.85")
                .containsEntry("longitude", "2.33")
                .containsEntry("postal_code", "75006");
        assertThat(row.area()).containsEntry("setting", "INDOOR");
    }

    @Test
    void coordinates_that_an_export_has_turned_round_are_turned_back() {
        CensusFile file = csv("I1;A;;;;;E1;B;;\"48.85, 2.33\";;", "I1;A;;;;;E2;C;;\"55.45,-21.1\";;");

        assertThat(file.rows().get(0).point()).isEqualTo(new GeoPoint(48.85, 2.33));
        assertThat(file.rows().get(1).point()).isEqualTo(new GeoPoint(-21.1, 55.45));
    }

    @Test
    void rows_that_cannot_be_used_are_refused_with_their_line_and_the_others_are_taken() {
        CensusFile file = csv(
                "I1;A;;;;;E1;B;;;;",
                "I1;A;;;;;E1;B again;;;;",
                "I1;\"A\nB\";;;;;E2;two lines;;;;",
                "I1;<script>alert(1)</script>;;;;;E3;C;;;;",
                "I1;=HYPERLINK(\"x\");;;;;E4;C;;;;",
                "I1;A;;;;;E5;C;;2.3,148.8;;",
                "I1;A;;;;;E6;C;;nowhere;;",
                "I1;A;too;few",
                ";;;;;;;;;;;",
                "I1;A;;;;;E7;" + "n".repeat(151) + ";;;;");

        assertThat(file.rows()).extracting(CensusRow::number).containsExactly("E1", "E2");
        assertThat(file.refused())
                .extracting(row -> row.line() + " " + row.reason().replace("facilities.census.", ""))
                .containsExactlyInAnyOrder(
                        "3 duplicate",
                        "6 hostile",
                        "7 hostile",
                        "8 place",
                        "9 place",
                        "10 columns",
                        "11 number",
                        "12 nameTooLong");
    }

    @Test
    void features_that_cannot_be_used_are_refused_with_their_line() {
        CensusFile file = geoJson(
                feature("2.3,48.8", "1", "A", "B"),
                feature("2.3,95", "2", "A", "B"),
                feature("\"x\",48", "3", "A", "B"),
                feature("2.3,48.8", "null", "A", "B"),
                "\"no feature\"",
                feature("2.3,48.8", "1", "A", "b"),
                feature("2.3,48.8", "1", "A", "C"));

        assertThat(file.rows()).extracting(CensusRow::key).containsExactly("b", "c");
        assertThat(file.refused())
                .extracting(CensusRowView::line, row -> row.reason().replace("facilities.census.", ""))
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(4, "place"),
                        org.assertj.core.groups.Tuple.tuple(6, "place"),
                        org.assertj.core.groups.Tuple.tuple(8, "number"),
                        org.assertj.core.groups.Tuple.tuple(10, "noFeature"),
                        org.assertj.core.groups.Tuple.tuple(11, "duplicate"));
    }

    @Test
    void a_truncated_file_is_refused_with_the_line_where_it_ends() {
        byte[] whole = SharedData.read("facilities/paris_res_equipements.geojson");
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        long lastLine = new String(half, StandardCharsets.UTF_8).lines().count();

        assertThatThrownBy(() -> CensusFile.read(half))
                .asInstanceOf(InstanceOfAssertFactories.type(BusinessException.class))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("facilities.censusBroken");
                    assertThat(((Number) refusal.values().get(0)).longValue()).isBetween(lastLine - 1, lastLine);
                });
    }

    @Test
    void files_that_are_no_census_are_refused() {
        refused("facilities.censusEmpty", "");
        refused("facilities.censusBroken", "{\"type\":\"FeatureCollection\",\n\"features\":[{]}");
        refused("facilities.censusBroken", "{\"features\":[]} trailing");
        refused("facilities.censusUnknownColumns", "{\"type\":\"FeatureCollection\"}");
        refused("facilities.censusUnknownColumns", "{\"features\":[{\"type\":\"Feature\",\"properties\":{\"a\":1}}]}");
        refused("facilities.censusEmpty", "{\"features\":[]}");
        refused("facilities.censusUnknownColumns", "name,place\nA,B");
        refused("facilities.censusMissingColumns", "inst_numero;inst_nom;equip_nom\nI1;A;B");
        refused("facilities.censusBroken", HEADER + "I1;\"never closed;;;;;E1;B;;;;");
        refused("facilities.censusNoText", "\u0000\u0001PNG");
        assertThatThrownBy(() -> CensusFile.read(new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xff}))
                .hasMessageContaining("facilities.censusNoText");
        assertThatThrownBy(() -> CensusFile.read(new byte[30 * 1024 * 1024]))
                .hasMessageContaining("facilities.censusTooLarge");
    }

    @Test
    void a_file_that_nests_without_end_is_refused_at_once() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            refused("facilities.censusTooDeep", "{\"a\":" + "[".repeat(2_000_000));
            refused("facilities.censusTooDeep", "{\"features\":[{\"properties\":{\"x\":" + "{\"a\":".repeat(100_000));
        });
    }

    private static void refused(String code, String content) {
        assertThatThrownBy(() -> CensusFile.read(content.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining(code);
    }

    private static String feature(String coordinates, String id, String installation, String equipment) {
        return FEATURE.formatted(coordinates, id, installation, equipment);
    }

    private static CensusFile geoJson(String... features) {
        return CensusFile.read(
                ("{\"features\":[\n" + String.join(",\n", features) + "]}").getBytes(StandardCharsets.UTF_8));
    }

    private static CensusFile csv(String... rows) {
        return CensusFile.read((HEADER + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8));
    }
}
