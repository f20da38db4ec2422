package org.palestre.documents.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Map;
import org.palestre.documents.control.PdfPrinter;
import org.palestre.documents.control.XhtmlTemplates;

/**
 * Makes documents from templates. For other contexts; the caller decides who receives them.
 *
 * <p>A template is XHTML in FreeMarker, {@code documents/<name>.xhtml.ftl} on the class path; values are escaped. The
 * model may name records, lists, dates (write {@code ${d.day?date}} after formatting in the caller) and pictures as
 * {@code data:} addresses (see {@link QrCode#dataUri}).
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PdfRenderer {

    /**
     * The filled template as PDF/A-3a and PDF/UA, with its fonts in it, readable by a screen reader.
     *
     * @throws IllegalStateException if the template does not exist, misses a value or is no well-formed XHTML
     */
    public byte[] render(String template, Map<String, Object> model) {
        return PdfPrinter.print(XhtmlTemplates.fill(template, model));
    }
}
