package org.palestre.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.palestre.documents.boundary.QrCode;

class ImageContentTest {

    @Test
    void aPictureIsKnownByItsContent() {
        assertThat(ImageContent.mediaType(QrCode.png("x"))).contains("image/png");
        assertThat(ImageContent.mediaType(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0}))
                .contains("image/jpeg");
        assertThat(ImageContent.mediaType("RIFF....WEBPVP8 ".getBytes(StandardCharsets.US_ASCII)))
                .contains("image/webp");
    }

    @Test
    void scriptsAndTheRestAreNoPictures() {
        assertThat(ImageContent.mediaType("<svg onload='x'/>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(ImageContent.mediaType(new byte[0])).isEmpty();
        assertThat(ImageContent.mediaType("PNG".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }
}
