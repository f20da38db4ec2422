package org.palestre.messaging.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.palestre.messaging.control.Letter;
import org.palestre.messaging.control.LetterTemplates;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;
import org.palestre.shared.boundary.City;
import org.palestre.shared.boundary.CitySettings;

/** Takes messages to send. For other contexts; the caller has checked the right. */
@Stateless
@PermitAll
public class Outbox {

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s<>,;\"()]{1,64}@[^@\\s<>,;\"()]{1,190}");

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @EJB
    private CitySettings settings;

    /**
     * Writes the message in the caller's transaction and gives its id; it leaves a second or two after the commit.
     *
     * @throws BusinessException {@code messaging.badRecipient} if the address cannot be one
     * @throws IllegalStateException if the template does not exist or misses a value
     */
    public long post(NewMessage message) {
        if (message.recipient() == null || !ADDRESS.matcher(message.recipient()).matches()) {
            throw BusinessException.invalid("messaging.badRecipient", "email");
        }
        City city = settings.city();
        Map<String, Object> model = new HashMap<>(message.model());
        model.put("city", city);
        Letter letter = LetterTemplates.fill(message.template(), message.language(), model);
        long id = write(message, letter, city.baseUrl());
        for (int i = 0; i < message.attachments().size(); i++) {
            Attachment file = message.attachments().get(i);
            database.update(
                    "INSERT INTO messaging.attachment (message_id, position, file_name, media_type, content)"
                            + " VALUES (?, ?, ?, ?, ?)",
                    id,
                    i,
                    file.fileName(),
                    file.mediaType(),
                    file.content());
        }
        message.furtherCases()
                .forEach(further -> database.update(
                        "INSERT INTO messaging.further_case (message_id, case_type, case_id) VALUES (?, ?, ?)",
                        id,
                        further.type(),
                        further.id()));
        return id;
    }

    private long write(NewMessage message, Letter letter, String baseUrl) {
        Instant now = clock.instant();
        return database.number(
                "INSERT INTO messaging.message (recipient, template, language, subject, body, confidential, case_type,"
                        + " case_id, message_id, created_at, queued_at, due_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
                message.recipient(),
                message.template(),
                Locale.ENGLISH.getLanguage().equals(message.language().getLanguage()) ? "en" : "fr",
                letter.subject(),
                letter.body(),
                message.confidential(),
                message.caseType(),
                message.caseId(),
                "<" + UUID.randomUUID() + "@" + host(baseUrl) + ">",
                now,
                now,
                now);
    }

    private static String host(String baseUrl) {
        String host = java.net.URI.create(baseUrl).getHost();
        return host == null ? "palestre" : host;
    }
}
