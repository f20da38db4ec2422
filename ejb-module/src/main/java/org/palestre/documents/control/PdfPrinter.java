package org.palestre.documents.control;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;

/**
 * Prints XHTML as a PDF that an archive keeps and a screen reader reads.
 *
 * <p>The fonts are the DejaVu ones, embedded as far as they are used; {@code serif} and {@code sans-serif} mean them too,
 * so that no template can fall back on a font that is not in the file.
 */
public final class PdfPrinter {

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final List<String> FAMILIES = List.of("DejaVu Sans", "sans-serif", "serif");
    private static final byte[] SCREEN_COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PdfPrinter() {}

    /** The page as PDF/A-3a and PDF/UA-1; pictures only from {@code data:} addresses. */
    public static byte[] print(String xhtml) {
        try (ByteArrayOutputStream pdf = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFastMode();
            builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
            builder.usePdfUaAccessibility(true);
            builder.useColorProfile(SCREEN_COLOURS);
            builder.useUriResolver((base, uri) -> uri.startsWith("data:") || uri.startsWith("#") ? uri : null);
            FAMILIES.forEach(family -> embedFonts(builder, family));
            builder.withProducer("Palestre");
            builder.withHtmlContent(xhtml, null);
            builder.toStream(pdf);
            builder.run();
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("document cannot be printed", e);
        }
    }

    private static void embedFonts(PdfRendererBuilder builder, String family) {
        embedFont(builder, family, "DejaVuSans.ttf", 400, FontStyle.NORMAL);
        embedFont(builder, family, "DejaVuSans-Bold.ttf", 700, FontStyle.NORMAL);
        embedFont(builder, family, "DejaVuSans-Oblique.ttf", 400, FontStyle.ITALIC);
        embedFont(builder, family, "DejaVuSans-BoldOblique.ttf", 700, FontStyle.ITALIC);
    }

    private static void embedFont(PdfRendererBuilder builder, String family, String file, int weight, FontStyle style) {
        builder.useFont(() -> PdfPrinter.class.getResourceAsStream(FONTS + file), family, weight, style, true);
    }
}
