package org.palestre.seasonal.permit.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CopyFileTest {

    @Test
    void a_copy_is_what_its_first_bytes_say() {
        assertThat(CopyFile.of("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)).extension())
                .isEqualTo("pdf");
        assertThat(CopyFile.of(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0})
                        .extension())
                .isEqualTo("jpg");
        assertThat(CopyFile.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})
                        .extension())
                .isEqualTo("png");
    }

    @Test
    void anything_else_is_refused_whatever_it_is_called() {
        for (String content : new String[] {"MZ", "<svg onload='x'/>", "<html>", "RIFF....WEBP", "%PD"}) {
            assertThatThrownBy(() -> CopyFile.of(content.getBytes(StandardCharsets.US_ASCII)))
                    .hasMessageContaining("permit.copyKind at copy");
        }
    }

    @Test
    void nothing_and_too_much_are_refused() {
        assertThatThrownBy(() -> CopyFile.of(new byte[0])).hasMessageContaining("shared.missing at copy");
        assertThatThrownBy(() -> CopyFile.of(new byte[CopyFile.LARGEST + 1]))
                .hasMessageContaining("permit.copyTooLarge at copy");
    }
}
