package org.palestre.messaging.control;

import freemarker.core.PlainTextOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import org.palestre.shared.TemplateSetup;

/**
 * The templates of messages: a line {@code Subject: …}, an empty line, the text; the city's footer comes after it.
 *
 * <p>Messages are plain text, so nothing is escaped; a line break within a value cannot reach the subject, which takes
 * only the first line.
 */
public final class LetterTemplates {

    private static final String SUBJECT = "Subject:";
    private static final int LONGEST_SUBJECT = 200;

    private static final Configuration TEMPLATES =
            TemplateSetup.fromClassPath("messages", PlainTextOutputFormat.INSTANCE, Locale.FRANCE);

    private LetterTemplates() {}

    /**
     * The filled template with the city's footer.
     *
     * @throws IllegalStateException if the template does not exist, misses a value or has no subject
     */
    public static Letter fill(String template, Locale language, Map<String, Object> model) {
        String suffix = Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? "_en.ftl" : "_fr.ftl";
        String text = process(template + suffix, model);
        int end = text.indexOf('\n');
        if (!text.startsWith(SUBJECT) || end < 0) {
            throw new IllegalStateException("message " + template + suffix + " must begin with Subject:");
        }
        String subject = text.substring(SUBJECT.length(), end).strip();
        String body = text.substring(end).strip() + "\n\n"
                + process("footer" + suffix, model).strip() + "\n";
        return new Letter(subject.length() > LONGEST_SUBJECT ? subject.substring(0, LONGEST_SUBJECT) : subject, body);
    }

    private static String process(String name, Map<String, Object> model) {
        try (StringWriter text = new StringWriter()) {
            TEMPLATES.getTemplate(name).process(model, text);
            return text.toString().replace("\r\n", "\n");
        } catch (IOException | TemplateException e) {
            throw new IllegalStateException("message " + name, e);
        }
    }
}
