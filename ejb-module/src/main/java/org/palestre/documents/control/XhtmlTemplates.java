package org.palestre.documents.control;

import freemarker.core.XHTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import org.palestre.shared.TemplateSetup;

/** The templates of documents; whatever they name is escaped, a value that is missing is an error. */
public final class XhtmlTemplates {

    private static final Configuration TEMPLATES =
            TemplateSetup.fromClassPath("documents", XHTMLOutputFormat.INSTANCE, Locale.FRANCE);

    private XhtmlTemplates() {}

    /** The XHTML of one document. */
    public static String fill(String template, Map<String, Object> model) {
        try (StringWriter xhtml = new StringWriter()) {
            TEMPLATES.getTemplate(template + ".xhtml.ftl").process(model, xhtml);
            return xhtml.toString();
        } catch (IOException | TemplateException e) {
            throw new IllegalStateException("document " + template, e);
        }
    }
}
