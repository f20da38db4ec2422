package org.palestre.messaging.boundary;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A message to send.
 *
 * @param recipient e-mail address
 * @param template name of the template, as {@code seasonal-acknowledgement}
 * @param language French unless it is English
 * @param model what the template names; {@code city} (a {@code City}) is added
 * @param caseType what the message is about, as {@code seasonal.request}, or null
 * @param caseId which one, or null
 * @param confidential whether its body gives access to something: shown to nobody, erased once delivered
 * @param furtherCases beside which it is found as well
 */
public record NewMessage(
        String recipient,
        String template,
        Locale language,
        Map<String, Object> model,
        String caseType,
        Long caseId,
        List<Attachment> attachments,
        boolean confidential,
        List<CaseRef> furtherCases) {

    public NewMessage {
        model = Map.copyOf(model);
        attachments = List.copyOf(attachments);
        furtherCases = List.copyOf(furtherCases);
    }

    /** A message about one case. */
    public NewMessage(
            String recipient,
            String template,
            Locale language,
            Map<String, Object> model,
            String caseType,
            Long caseId,
            List<Attachment> attachments,
            boolean confidential) {
        this(recipient, template, language, model, caseType, caseId, attachments, confidential, List.of());
    }

    /** The same, found beside this case too. */
    public NewMessage alsoBeside(CaseRef further) {
        return new NewMessage(
                recipient,
                template,
                language,
                model,
                caseType,
                caseId,
                attachments,
                confidential,
                Stream.concat(furtherCases.stream(), Stream.of(further)).toList());
    }
}
