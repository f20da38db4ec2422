package org.palestre.messaging.boundary;

import java.util.List;
import java.util.Locale;
import java.util.Map;

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
 */
public record NewMessage(
        String recipient,
        String template,
        Locale language,
        Map<String, Object> model,
        String caseType,
        Long caseId,
        List<Attachment> attachments,
        boolean confidential) {

    public NewMessage {
        model = Map.copyOf(model);
        attachments = List.copyOf(attachments);
    }
}
