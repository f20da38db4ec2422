package org.palestre.billing.tariff.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.palestre.billing.tariff.boundary.GridImport;
import org.palestre.billing.tariff.boundary.GridImport.GridDifference;
import org.palestre.billing.tariff.boundary.GridImport.LineError;
import org.palestre.billing.tariff.boundary.GridItem;
import org.palestre.billing.tariff.boundary.GridTable;
import org.palestre.billing.tariff.boundary.Pricing;
import org.palestre.shared.BusinessException;
import org.palestre.shared.CsvFile;

class GridReaderTest {

    private static final String HEADING =
            "Prestation;Libellé;Libellé anglais;Unité;TVA;Ouvert à;Usagers;Habitant;Heures;QF de;QF jusqu'à (exclu);Mode;"
                    + "Prix;Taux (%);Plancher;Plafond;Motif;Motif anglais\n";

    @Provide
    Arbitrary<GridItem> sound() {
        return Grids.soundItems();
    }

    @Test
    void a_file_of_the_office_is_read() {
        GridImport found = read(HEADING
                + "HALL;Grande salle;Large hall;heure;20;YOUTH ADULT;YOUTH;oui;;;;gratuit;;;;;Jeunes;Young\n"
                + "HALL;;;;;;YOUTH;non;;;;prix;9,00 €;;;;;\n"
                + "HALL;;;;;;ADULT;;;;;fixe;1 200;;;;;\n"
                + "MEAL;Repas;Meal;séance;5.5;YOUTH;;;;;;taux d'effort;;0,36;2,60;4,50;;\n");
        assertThat(found.errors()).isEmpty();
        assertThat(found.faults()).isEmpty();
        assertThat(found.items()).extracting(GridItem::code).containsExactly("HALL", "MEAL");
        assertThat(found.items().get(0).rules().get(2).priceCents()).isEqualTo(120_000);
        assertThat(found.items().get(1).rules().get(0).pricing()).isEqualTo(Pricing.EFFORT_RATE);
        assertThat(found.difference()).isEqualTo(new GridDifference(2, 0, 0, 0));
    }

    @Test
    void each_line_that_is_not_understood_is_named() {
        GridImport found = read(HEADING
                + "HALL;Salle;Hall;heure;0;YOUTH;;peut-être;;;;prix;12;;;;;\n"
                + "HALL;Salle;Hall;heure;0;YOUTH;;;;;;prix;douze;;;;;\n"
                + "HALL;Salle;Hall;heure;0;YOUTH;;;;;;prix;;;;;;\n"
                + "HALL;Salle;Hall;heure;0;NOBODY;;;;;;prix;12;;;;;\n"
                + "bad code;Salle;Hall;heure;0;YOUTH;;;;;;prix;12;;;;;\n");
        assertThat(found.items()).isEmpty();
        assertThat(found.errors())
                .containsExactly(
                        new LineError(2, "Habitant", "tariff.unknownWord", "peut-être"),
                        new LineError(3, "Prix", "tariff.noNumber", "douze"),
                        new LineError(4, "Prix", "shared.missing", null),
                        new LineError(5, "Ouvert à", "tariff.unknownKind", "NOBODY"),
                        new LineError(6, "Prestation", "tariff.badCode", null));
    }

    @Test
    void lines_of_one_item_do_not_contradict_each_other() {
        GridImport found = read(HEADING
                + "HALL;Salle;Hall;heure;0;YOUTH;;true;;;;prix;12;;;;;\n"
                + "HALL;Salle;Hall;séance;0;YOUTH;;false;;;;prix;12;;;;;\n");
        assertThat(found.errors()).containsExactly(new LineError(3, "Prestation", "tariff.otherItem", "HALL"));
    }

    @Test
    void a_file_that_is_none_is_refused() {
        refused("tariff.noHeading", "a;b;c\n1;2;3\n".getBytes(StandardCharsets.UTF_8));
        refused("tariff.fileUnreadable", new byte[] {'P', 'K', 3, 4, 9, 9, 9, 9});
        refused("tariff.fileUnreadable", new byte[] {1, 0, 2});
        refused("shared.missing", new byte[0]);
        refused("tariff.fileTooLarge", new byte[SheetRows.LARGEST + 1]);
    }

    @Test
    void the_old_windows_character_set_is_understood() {
        byte[] old = (HEADING + "HALL;Été;Hall;journée;0;YOUTH;;;;;;prix;12;;;;;\n")
                .getBytes(Charset.forName("windows-1252"));
        assertThat(GridReader.read(old, List.of(), Grids.USER_KINDS)
                        .items()
                        .get(0)
                        .nameFrench())
                .isEqualTo("Été");
    }

    @Test
    void a_workbook_is_read_with_shared_and_inline_texts_and_binary_numbers() throws IOException {
        byte[] workbook = workbook(Map.of(
                "xl/workbook.xml",
                "<workbook xmlns:r='x'><sheets><sheet name='A' sheetId='1' r:id='rId3'/><sheet r:id='rId1'/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='rId1' Target='worksheets/other.xml'/>"
                        + "<Relationship Id='rId3' Target='worksheets/sheet1.xml'/></Relationships>",
                "xl/sharedStrings.xml",
                "<sst><si><t>Prestation</t></si><si><r><t>Uni</t></r><r><t>té</t></r><rPh><t>x</t></rPh></si></sst>",
                "xl/worksheets/sheet1.xml",
                """
                <worksheet><sheetData>
                <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>Mode</t></is></c>
                  <c r="E1" t="str"><v>Prix</v></c><c r="F1" t="inlineStr"><is><t>Libellé</t></is></c>
                  <c r="G1" t="inlineStr"><is><t>Libellé anglais</t></is></c><c r="H1" t="inlineStr"><is><t>Ouvert à</t></is></c>
                  <c r="I1" t="inlineStr"><is><t>Habitant</t></is></c><c r="J1" t="inlineStr"><is><t>Taux (%)</t></is></c></row>
                <row r="4"><c r="A4" t="str"><v>HALL</v></c><c r="B4" t="str"><v>heure</v></c><c r="C4" t="str"><v>prix</v></c>
                  <c r="E4"><v>2.6000000000000001</v></c><c r="F4" t="str"><v>Salle</v></c><c r="G4" t="str"><v>Hall</v></c>
                  <c r="H4" t="str"><v>YOUTH</v></c><c r="I4" t="b"><v>1</v></c></row>
                </sheetData></worksheet>"""));
        GridImport found = GridReader.read(workbook, List.of(), Grids.USER_KINDS);
        assertThat(found.errors()).isEmpty();
        assertThat(found.items().get(0).rules().get(0).priceCents()).isEqualTo(260);
        assertThat(found.items().get(0).rules().get(0).resident()).isTrue();
    }

    @Test
    void a_workbook_with_a_document_type_or_a_bomb_is_refused() throws IOException {
        refused(
                "tariff.fileUnreadable",
                workbook(Map.of(
                        "xl/workbook.xml",
                        "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><workbook><sheet id='&b;'/></workbook>",
                        "xl/_rels/workbook.xml.rels",
                        "<a/>")));
        refused("tariff.fileTooLarge", workbook(Map.of("xl/workbook.xml", " ".repeat(40 * 1024 * 1024))));
    }

    @Property(tries = 60)
    void what_is_written_out_is_read_back(@ForAll("sound") GridItem item) throws IOException {
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            GridTable table = GridTables.of(List.of(item), language);
            StringWriter text = new StringWriter();
            CsvFile file = new CsvFile(text, table.columns());
            for (List<Object> row : table.rows()) {
                file.row(row.stream()
                        .map(cell -> cell == null ? null : cell.toString())
                        .toList());
            }
            file.flush();
            GridImport found = read(text.toString(), List.of(item));
            assertThat(found.errors()).isEmpty();
            assertThat(found.difference()).isEqualTo(new GridDifference(0, 0, 0, 1));
        }
    }

    private static GridImport read(String text) {
        return read(text, List.of());
    }

    private static GridImport read(String text, List<GridItem> present) {
        return GridReader.read(text.getBytes(StandardCharsets.UTF_8), present, Grids.USER_KINDS);
    }

    private static void refused(String code, byte[] content) {
        assertThatThrownBy(() -> GridReader.read(content, List.of(), Grids.USER_KINDS))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(code));
    }

    private static byte[] workbook(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
