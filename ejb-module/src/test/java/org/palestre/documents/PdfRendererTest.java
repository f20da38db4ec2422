package org.palestre.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.palestre.documents.boundary.PdfRenderer;
import org.palestre.documents.boundary.QrCode;

class PdfRendererTest {

    private static final Map<String, Object> MODEL = Map.of(
            "title",
            "Autorisation",
            "text",
            "<script>alert(1)</script> & Fils",
            "qr",
            QrCode.dataUri("https://x.example/p/1"));

    @Test
    void whatPeopleTypedIsEscaped() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(new PdfRenderer().render("test-permit", MODEL))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("<script>alert(1)</script> & Fils", "œuvre", "« été »");
        }
    }

    @Test
    void theDocumentIsTaggedNamesItsLanguageAndTitleAndDeclaresItsStandards() throws Exception {
        byte[] bytes = new PdfRenderer().render("test-permit", MODEL);
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Autorisation");
            assertThat(pdf.getDocumentCatalog().getOutputIntents()).isNotEmpty();
            String metadata = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(metadata).contains("pdfaid").contains("pdfuaid");
        }
    }

    @Test
    void everyFontIsEmbedded() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(new PdfRenderer().render("test-permit", MODEL))) {
            for (PDPage page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void theCodeReadsBackAsItsText() throws Exception {
        var image = ImageIO.read(new ByteArrayInputStream(QrCode.png("https://sports.example/permit/ABC-é")));
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var bitmap = new BinaryBitmap(
                new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)));
        assertThat(new QRCodeReader().decode(bitmap).getText()).isEqualTo("https://sports.example/permit/ABC-é");
    }

    @Test
    void aMissingValueIsAnErrorAndNotAnEmptyPlace() {
        assertThatThrownBy(() -> new PdfRenderer().render("test-permit", Map.of("title", "x")))
                .isInstanceOf(IllegalStateException.class);
    }
}
