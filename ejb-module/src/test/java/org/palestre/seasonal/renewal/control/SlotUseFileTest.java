package org.palestre.seasonal.renewal.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.renewal.boundary.SlotUseError;
import org.palestre.shared.BusinessException;

class SlotUseFileTest {

    @Test
    void a_line_names_permit_season_and_sessions() {
        assertThat(read("\uFEFFAutorisation;Saison;Prévues;Utilisées\nAOT-1;2026-27;34;30\n")
                        .rows())
                .containsExactly(new SlotUseFile.Row(2, "AOT-1", "2026-27", 34, 30));
    }

    @Test
    void commas_and_what_spreadsheets_on_windows_write_are_read_too() {
        byte[] file = "Autorisation,Saison,Prévues,Utilisées\r\n\"AOT-1\",2026-27,34,0\r\n"
                .getBytes(Charset.forName("windows-1252"));
        assertThat(SlotUseFile.read(file).rows()).containsExactly(new SlotUseFile.Row(2, "AOT-1", "2026-27", 34, 0));
    }

    @Test
    void what_cannot_be_read_is_told_with_its_line_and_the_rest_is_read() {
        SlotUseFile file = read("a;b;c;d\nAOT-1;2026-27;ten;3\nAOT-2;2026-27;3;4\nAOT-3\n;x;1;1\nAOT-4;2026-27;2;1\n");
        assertThat(file.errors())
                .extracting(SlotUseError::line, SlotUseError::code)
                .containsExactly(
                        tuple(2L, "renewal.use.notNumber"),
                        tuple(3L, "renewal.use.moreThanPlanned"),
                        tuple(4L, "renewal.use.columns"),
                        tuple(5L, "renewal.use.noPermit"));
        assertThat(file.rows()).hasSize(1);
    }

    @Test
    void a_line_that_nobody_has_filled_in_is_left_alone() {
        assertThat(read("a;b;c;d\nAOT-1;2026-27;34;\nAOT-2;2026-27;34;3\n").errors())
                .isEmpty();
    }

    @Property
    void whatever_bytes_are_sent_the_answer_is_lines_or_a_clear_refusal(@ForAll byte[] bytes) {
        try {
            assertThat(SlotUseFile.read(bytes)).isNotNull();
        } catch (BusinessException refused) {
            assertThat(refused.code()).startsWith("renewal.use.");
        }
    }

    @Test
    void an_empty_file_is_refused() {
        assertThatThrownBy(() -> read("a;b;c;d\n")).hasMessageContaining("renewal.use.empty");
    }

    private static SlotUseFile read(String text) {
        return SlotUseFile.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
